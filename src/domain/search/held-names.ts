import { lightWords, stopWords, weakWords } from "./common-words";
import type { Name, NameIndex } from "./name-index";
import type { AskedWord } from "./query-words";
import { wordsOf } from "./words-of";

/** A name that stands whole in a query beside other words, and the words of the query that it takes up. */
export type HeldName = { name: Name; taken: ReadonlySet<string> };

/** Half of all hospitals have the city in their name, and half of all readers leave it out. */
const city: ReadonlySet<string> = new Set(wordsOf("shanghai 上海 上海市"));
/** A word written less like the asked one than this is no part of a name that was asked for. */
const leastNearness = 0.78;

/** For one way to read a query, the things that are named in it. A name inside a longer one that is named too does not count. */
export function heldNamesOf(index: NameIndex, reading: readonly AskedWord[]): Map<number, HeldName> {
  const found = new Map<number, Set<string>>();
  for (const { word, near } of reading)
    for (const [known, nearness] of near) {
      if (nearness < leastNearness) continue;
      for (const holder of index.holding.get(known) ?? []) {
        const taken = found.get(holder);
        if (taken) taken.add(word);
        else found.set(holder, new Set([word]));
      }
    }
  const held: HeldName[] = [];
  for (const [holder, taken] of found) {
    const name = index.names[holder];
    if (name && isWhole(name, reading)) held.push({ name, taken });
  }
  const longest = new Map<number, HeldName>();
  for (const one of held) {
    if (held.some((other) => other !== one && isCovered(one.taken, other.taken))) continue;
    const known = longest.get(one.name.document);
    if (!known || one.taken.size > known.taken.size) longest.set(one.name.document, one);
  }
  return longest;
}

/** Whether two names take up the same words of a query. */
export function isSameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function isWhole(name: Name, reading: readonly AskedWord[]): boolean {
  const words = name.words.filter((word) => !stopWords.has(word) && !city.has(word));
  return (
    (words.length > 1
      ? words.some((word) => word.length > 1 && !weakWords.has(word))
      : words.every((word) => word.length > 1 && !weakWords.has(word) && !lightWords.has(word))) &&
    words.every((word) => reading.some(({ near }) => (near.get(word) ?? 0) >= leastNearness))
  );
}

/** Whether a name says less than another one with the same words: "cell therapy" in "gene therapy for sickle cell". */
function isCovered(part: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const tellingPart = telling(part);
  return isInside(part, other) || (tellingPart.size > 0 && isInside(tellingPart, telling(other)));
}

function telling(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !weakWords.has(word) && !lightWords.has(word)));
}

function isInside(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size < whole.size && [...part].every((word) => whole.has(word));
}
