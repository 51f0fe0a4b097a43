import { stopWords } from "./common-words";
import { beginningNearness, isSameRoot, slipNearness } from "./nearness";
import { sameWordsOf } from "./same-words";
import { isChinese, plainWordsOf, stemOf, wordsOf } from "./words-of";

/** A word of the query, and the known words it may stand for, each with how near it is (1 is the same word). */
export type AskedWord = { word: string; known: boolean; near: ReadonlyMap<string, number> };

/**
 * The ways in which a query can be read: as typed, with neighbours joined ("jia hui"), with words split ("kneereplacement").
 * Stop words are left out unless nothing else was asked.
 */
export function readingsOf(query: string, vocabulary: ReadonlyMap<string, unknown>): string[][] {
  const typed = plainWordsOf(query);
  const isKnown = (word: string) => vocabulary.has(stemOf(word));
  const joined: string[] = [];
  for (let at = 0; at < typed.length; ) {
    const length = [4, 3, 2].find((count) => isJoined(typed.slice(at, at + count), count, isKnown)) ?? 1;
    joined.push(typed.slice(at, at + length).join(""));
    at += length;
  }
  const split = typed.flatMap((word) =>
    word.length < 6 || isChinese(word) || isKnown(word) ? [word] : (partsOf(word, isKnown) ?? [word]),
  );
  const readings = [typed, joined, split].map((words) => meaningful(words.flatMap((word) => wordsOf(word))));
  return [...new Map(readings.map((words) => [words.join(" "), words])).values()];
}

/** Whether so many neighbours, written as one, are a known word: "jia hui", "hong fang zi". */
function isJoined(words: readonly string[], count: number, isKnown: (word: string) => boolean): boolean {
  const word = words.join("");
  return words.length === count && word.length >= 4 && !isChinese(word) && isKnown(word);
}

/** What a word may stand for among the known words. */
export function askedWordOf(word: string, vocabulary: ReadonlyMap<string, unknown>): AskedWord {
  const near = new Map<string, number>();
  const known = vocabulary.has(word);
  if (known) near.set(word, 1);
  for (const other of sameWordsOf(word)) if (vocabulary.has(other)) near.set(other, 0.9);
  if (!isChinese(word)) {
    addNear(
      near,
      vocabulary,
      (other) =>
        isSameRoot(word, other) ? 0.9 : Math.max(beginningNearness(word, other), slipNearness(word, other)),
      known,
    );
    if (near.size === 0 && word.length >= 5)
      addNear(near, vocabulary, (other) => slipNearness(word, other, 1), known);
  }
  return { word, known, near };
}

/** The known word that is nearest to a misspelt one; nothing for a known word. */
export function meantWordOf(asked: AskedWord): string | undefined {
  if (asked.known) return undefined;
  const [nearest] = [...asked.near].sort((a, b) => b[1] - a[1]);
  return nearest?.[0];
}

/** Adds the words that are near enough. A known word may still be a slip of another one, but hardly is. */
function addNear(
  near: Map<string, number>,
  vocabulary: ReadonlyMap<string, unknown>,
  nearnessOf: (other: string) => number,
  known: boolean,
) {
  for (const other of vocabulary.keys()) {
    const nearness = nearnessOf(other) * (known ? 0.8 : 1);
    if (nearness > (near.get(other) ?? 0)) near.set(other, nearness);
  }
}

function meaningful(words: readonly string[]): string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** A word cut into two or more known words, the longest first; nothing when it cannot be. */
function partsOf(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  if (word === "") return [];
  for (let length = word.length; length >= 3; length--) {
    const start = word.slice(0, length);
    if (!isKnown(start)) continue;
    const rest = partsOf(word.slice(length), isKnown);
    if (rest) return [start, ...rest];
  }
  return undefined;
}
