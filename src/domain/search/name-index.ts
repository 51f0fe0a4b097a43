import { lightWords, stopWords, weakWords } from "./common-words";
import type { SearchDocument } from "./documents";
import { lettersApart, slipsAllowed } from "./nearness";
import { isChinese, plainWordsOf, stemOf, termsOf } from "./words-of";

/** One spelling of the name of one thing. */
export type Name = {
  document: number;
  text: string;
  /** Where the spelling comes from. */
  from: "title" | "name" | "synonym";
  words: readonly string[];
  compact: string;
  /** All its words in order, stop words too, when it is as long as a question; empty otherwise. */
  phrase: string;
};

/** All names, and the words they are made of. */
export type NameIndex = {
  names: readonly Name[];
  /** For each word, the names that hold it. */
  holding: ReadonlyMap<string, readonly number[]>;
  /** For each word, how it is written, for readers. */
  written: ReadonlyMap<string, string>;
  /** The words that only names of hospitals and places hold: "Ruijin", not "chest". */
  placeWords: ReadonlySet<string>;
  /** How much a word tells, from nearly 0 (half of all things have it) to 1. */
  weightOf: (word: string) => number;
};

/** From so many words on, a phrase of ours that stands in a query word for word is what was asked. */
const questionLength = 5;
/** Collections whose titles are sentences: only their text is searched. */
const withoutNames: readonly string[] = ["sources"];
/** Collections whose names may be made of words for places alone. */
const places: readonly string[] = ["hospitals", "elsewhere", "pages", "policies"];

/** The names of these documents, ready to be compared with what a reader typed. */
export function buildNameIndex(documents: readonly SearchDocument[]): NameIndex {
  const written = new Map<string, string>();
  const names = documents.flatMap((document, at) => namesOf(document, at, written));
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
  const isPlace = (at: number) => places.includes(documents[at]?.collection ?? "");
  const placeWords = [...holders].filter(
    ([word, things]) => !weakWords.has(word) && !stopWords.has(word) && [...things].every(isPlace),
  );
  const most = Math.log(1 + documents.length);
  return {
    names,
    holding,
    written,
    placeWords: new Set(placeWords.map(([word]) => word)),
    weightOf: (word) => {
      if (stopWords.has(word)) return 0.05;
      if (weakWords.has(word)) return 0.12;
      if (lightWords.has(word)) return 0.4;
      const things = holders.get(word)?.size ?? 1;
      return Math.max(0.25, Math.log(1 + documents.length / things) / most);
    },
  };
}

function namesOf(document: SearchDocument, at: number, written: Map<string, string>): Name[] {
  if (withoutNames.includes(document.collection)) return [];
  const title = document.collection === "claims" ? [] : [document.title];
  const spellings: [string, Name["from"]][] = [
    ...title.map((text): [string, Name["from"]] => [text, "title"]),
    ...[...(document.titleZh ? [document.titleZh] : []), ...document.names].map(
      (text): [string, Name["from"]] => [text, "name"],
    ),
    ...document.synonyms.map((text): [string, Name["from"]] => [text, "synonym"]),
  ];
  return spellings.map(([text, from]) => {
    const plain = plainWordsOf(text);
    const stems = plain.map((word) => (isChinese(word) ? word : stemOf(word)));
    stems.forEach((stem, place) => {
      if (!written.has(stem)) written.set(stem, plain[place] ?? stem);
    });
    return {
      document: at,
      text,
      from,
      words: plain.flatMap(termsOf),
      compact: stems.join(""),
      phrase: plain.length < questionLength ? "" : phraseOf(stems),
    };
  });
}

/** Stems in order between spaces, to look for one phrase in another. */
export function phraseOf(stems: readonly string[]): string {
  return ` ${stems.join(" ")} `;
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
