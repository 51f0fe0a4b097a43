import { stopWords, weakWords } from "./common-words";
import type { SearchDocument } from "./documents";
import { lettersApart, slipsAllowed } from "./nearness";
import { compactOf, isChinese, plainWordsOf, stemOf, wordsOf } from "./words-of";

/** One spelling of the name of one thing. */
export type Name = {
  document: number;
  text: string;
  /** Where the spelling comes from. */
  from: "title" | "name" | "synonym";
  words: readonly string[];
  compact: string;
};

/** All names, and the words they are made of. */
export type NameIndex = {
  names: readonly Name[];
  /** For each word, the names that hold it. */
  holding: ReadonlyMap<string, readonly number[]>;
  /** For each word, how it is written, for readers. */
  written: ReadonlyMap<string, string>;
  /** How much a word tells, from nearly 0 (half of all things have it) to 1. */
  weightOf: (word: string) => number;
};

/** Collections whose titles are sentences: only their text is searched. */
const withoutNames: readonly string[] = ["sources"];

/** The names of these documents, ready to be compared with what a reader typed. */
export function buildNameIndex(documents: readonly SearchDocument[]): NameIndex {
  const names = documents.flatMap((document, at) => namesOf(document, at));
  const holding = new Map<string, number[]>();
  const holders = new Map<string, Set<number>>();
  names.forEach((name, at) => {
    for (const word of new Set(name.words)) {
      const held = holding.get(word);
      if (held) held.push(at);
      else holding.set(word, [at]);
      const things = holders.get(word);
      if (things) things.add(name.document);
      else holders.set(word, new Set([name.document]));
    }
  });
  const written = new Map<string, string>();
  for (const { text } of names)
    for (const word of plainWordsOf(text)) {
      const stem = isChinese(word) ? word : stemOf(word);
      if (!written.has(stem)) written.set(stem, word);
    }
  const most = Math.log(1 + documents.length);
  return {
    names,
    holding,
    written,
    weightOf: (word) => {
      if (stopWords.has(word)) return 0.05;
      if (weakWords.has(word)) return 0.12;
      const things = holders.get(word)?.size ?? 1;
      return Math.max(0.25, Math.log(1 + documents.length / things) / most);
    },
  };
}

function namesOf(document: SearchDocument, at: number): Name[] {
  if (withoutNames.includes(document.collection)) return [];
  const title = document.collection === "claims" ? [] : [document.title];
  const spellings: [string, Name["from"]][] = [
    ...title.map((text): [string, Name["from"]] => [text, "title"]),
    ...[...(document.titleZh ? [document.titleZh] : []), ...document.names].map(
      (text): [string, Name["from"]] => [text, "name"],
    ),
    ...document.synonyms.map((text): [string, Name["from"]] => [text, "synonym"]),
  ];
  return spellings.map(([text, from]) => ({
    document: at,
    text,
    from,
    words: wordsOf(text),
    compact: compactOf(text),
  }));
}

/** How well two whole names agree when spaces and hyphens do not count: 1 equal, 0 different; `slips` lets letters differ. */
export function compactNearness(asked: string, name: string, slips: boolean): number {
  if (asked === name) return 1;
  if (!slips || asked.length < 5) return 0;
  const most = slipsAllowed(Math.min(asked.length, name.length));
  const apart = lettersApart(asked, name, most);
  if (apart <= most) return 1.02 - 0.07 * apart;
  return asked.length >= 7 && name.includes(asked) ? 0.6 + (0.2 * asked.length) / name.length : 0;
}
