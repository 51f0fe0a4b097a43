import { bestReading, type NameScores } from "./name-scores";
import { meantWordOf } from "./query-words";
import { plainWordsOf } from "./words-of";

/** What a search did with a query, for readers who found nothing or something else. */
export type Tried = {
  /** The words as they were looked for. */
  words: readonly string[];
  /** Other words for the same thing that were looked for as well. */
  synonyms: readonly string[];
  /** Known words that are written nearly like those asked for. */
  spellings: readonly string[];
  /** The known words that misspelt ones were taken for. */
  meant: readonly string[];
};

/** What was tried before anything was asked. */
export const nothingTried: Tried = { words: [], synonyms: [], spellings: [], meant: [] };

/** The most words that one line of an answer lists. */
const most = 8;

/** Tells what was tried for a query. */
export function triedFor(query: string, names: NameScores, written: ReadonlyMap<string, string>): Tried {
  const asked = names.readings.flat();
  const nearest = (fits: (nearness: number, known: boolean) => boolean) =>
    [
      ...new Set(
        asked.flatMap(({ known, near }) =>
          [...near]
            .sort((a, b) => b[1] - a[1])
            .filter(([, nearness]) => fits(nearness, known))
            .map(([word]) => written.get(word) ?? word),
        ),
      ),
    ].slice(0, most);
  return {
    words: plainWordsOf(query),
    synonyms: nearest((nearness) => nearness === 0.9),
    spellings: nearest((nearness, known) => !known && nearness !== 0.9 && nearness < 1),
    meant: bestReading(names).flatMap((word) => {
      const meant = meantWordOf(word);
      return meant ? [written.get(meant) ?? meant] : [];
    }),
  };
}
