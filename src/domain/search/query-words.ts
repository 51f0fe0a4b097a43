import { stopWords } from "./common-words";
import { beginningNearness, slipNearness } from "./nearness";
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
  for (let at = 0; at < typed.length; at++) {
    const pair = `${typed[at]}${typed[at + 1] ?? ""}`;
    if (at + 1 < typed.length && !isChinese(pair) && pair.length >= 4 && isKnown(pair)) {
      joined.push(pair);
      at++;
    } else joined.push(typed[at] ?? "");
  }
  const split = typed.flatMap((word) =>
    word.length < 6 || isChinese(word) || isKnown(word) ? [word] : (partsOf(word, isKnown) ?? [word]),
  );
  const readings = [typed, joined, split].map((words) => meaningful(words.flatMap((word) => wordsOf(word))));
  return [...new Map(readings.map((words) => [words.join(" "), words])).values()];
}

/** What each word of a reading may stand for among the known words. */
export function askedWordsOf(
  words: readonly string[],
  vocabulary: ReadonlyMap<string, unknown>,
): AskedWord[] {
  return [...new Set(words)].map((word) => {
    const near = new Map<string, number>();
    const known = vocabulary.has(word);
    if (known) near.set(word, 1);
    for (const other of sameWordsOf(word)) if (vocabulary.has(other)) near.set(other, 0.9);
    if (!isChinese(word))
      for (const other of vocabulary.keys()) {
        // A known word is not a slip of another one; only its longer forms count ("transplant", "transplantation").
        const begins = !known || word.length >= 6 ? beginningNearness(word, other) : 0;
        const nearness = Math.max(begins, known ? 0 : slipNearness(word, other));
        if (nearness > (near.get(other) ?? 0)) near.set(other, nearness);
      }
    return { word, known, near };
  });
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
