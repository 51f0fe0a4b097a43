import { hospitalWords } from "./common-words";
import { type HeldName, heldNamesOf } from "./held-names";
import { compactNearness, type Name, type NameIndex, phraseOf } from "./name-index";
import { type AskedWord, askedWordOf, meantWordOf, readingsOf } from "./query-words";
import { compactOf, isChinese, plainWordsOf, stemOf } from "./words-of";

/** How well the best name of a document fits, with that name. 1.2 and more is the very name, 0.3 hardly anything. */
export type NameScore = {
  score: number;
  name: Name;
  /** A name of the document that stands whole in the query, beside other words or alone. */
  held?: HeldName | undefined;
};

/** Scores from here on are those of the very name. */
export const exactScore = 1.2;

/** What comparing a query with all names found. */
export type NameScores = {
  scores: ReadonlyMap<number, NameScore>;
  readings: readonly (readonly AskedWord[])[];
};

/** The score of the very name; other scores stay at or below 1. A phrase of ours decides between equal aliases. */
function exactScoreOf(name: Name): number {
  return name.from === "synonym" ? exactScore + 0.15 : exactScore;
}

/** Compares a query with every name: the whole name first, then its words. */
export function scoreNames(index: NameIndex, query: string): NameScores {
  const heard = new Map<string, AskedWord>();
  const readings = readingsOf(query, index.holding).map((words) =>
    [...new Set(words)].map((word) => {
      const asked = heard.get(word) ?? askedWordOf(word, index.holding);
      heard.set(word, asked);
      return asked;
    }),
  );
  const scores = new Map<number, NameScore>();
  const keep = (name: Name, score: number) => {
    const known = scores.get(name.document);
    if (!known || score > known.score) scores.set(name.document, { score, name, held: known?.held });
  };
  const compact = compactOf(query);
  const phrase = phraseOf(plainWordsOf(query).map(stemOf));
  const slips = readings.every((reading) => reading.some((asked) => !asked.known));
  for (const name of index.names) {
    const nearness = compactNearness(compact, name.compact, slips);
    if (nearness > 0) keep(name, nearness === 1 ? exactScoreOf(name) : nearness);
    else if (name.phrase && phrase.includes(name.phrase))
      keep(name, 0.7 + (0.3 * name.phrase.length) / phrase.length);
  }
  for (const reading of readings) {
    scoreWords(index, reading, keep);
    for (const [document, held] of heldNamesOf(index, reading)) {
      const known = scores.get(document);
      if (known) known.held ??= held;
    }
  }
  return { scores, readings };
}

/** Whether a hospital is asked for by word. */
export function asksForHospital(readings: NameScores["readings"]): boolean {
  return readings.some(
    (reading) => reading.length > 1 && reading.some(({ word }) => hospitalWords.has(word)),
  );
}

/** The reading with the fewest unknown words: the one that full text follows. */
export function bestReading({ readings }: NameScores): readonly AskedWord[] {
  const unknown = (reading: readonly AskedWord[]) => reading.filter(({ known }) => !known).length;
  return [...readings].sort((a, b) => unknown(a) - unknown(b))[0] ?? [];
}

function scoreWords(
  index: NameIndex,
  reading: readonly AskedWord[],
  keep: (name: Name, score: number) => void,
) {
  const asked = reading.map((word) => ({ ...word, weight: weightOfAsked(index, word) }));
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<number, { asked: number[]; name: Map<string, number> }>();
  asked.forEach(({ near }, at) => {
    for (const [word, nearness] of near)
      for (const holder of index.holding.get(word) ?? []) {
        const so = found.get(holder) ?? { asked: [], name: new Map<string, number>() };
        found.set(holder, so);
        so.asked[at] = Math.max(so.asked[at] ?? 0, nearness);
        so.name.set(word, Math.max(so.name.get(word) ?? 0, nearness));
      }
  });
  for (const [holder, so] of found) {
    const name = index.names[holder];
    if (!name) continue;
    const ofQuery = asked.reduce((sum, { weight }, at) => sum + weight * (so.asked[at] ?? 0), 0) / all;
    let of = 0;
    let whole = 0;
    for (const word of new Set(name.words)) {
      const weight = index.weightOf(word);
      whole += weight;
      of += weight * (so.name.get(word) ?? 0);
    }
    const from = name.from === "title" ? 1 : name.from === "name" ? 0.98 : 0.96;
    const part = name.from === "synonym" ? 0.4 : 0.5;
    keep(name, ofQuery ** 1.5 * (part + ((1 - part) * of) / whole) * from);
  }
}

/** A misspelt word tells as much as the word it stands for. */
function weightOfAsked(index: NameIndex, asked: AskedWord): number {
  // Two characters that stand beside each other only here are often the seam between two names.
  if (!asked.known && isChinese(asked.word)) return 0.3;
  return index.weightOf(meantWordOf(asked) ?? asked.word);
}
