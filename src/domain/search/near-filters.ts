import type { Locale } from "../../i18n/locales";
import { type DirectoryName, directoryOf } from "../directory/guide-directories";
import { stopWords, weakWords } from "./common-words";
import { beginningNearness, slipNearness } from "./nearness";
import { wordsOf } from "./words-of";

/** One filter of a directory whose words are near to what was typed. */
export type NearFilter = { directory: DirectoryName; key: string; value: string; label: string };

const searched: readonly DirectoryName[] = ["hospitals", "treatments", "policies"];

/** How many filters are offered at most. */
const most = 4;

/** The filters whose words are nearest to a query that found nothing, nearest first. */
export function nearFilters(locale: Locale, today: string, query: string): NearFilter[] {
  const asked = wordsOf(query).filter(
    (word) => word.length >= 3 && !stopWords.has(word) && !weakWords.has(word),
  );
  return searched
    .flatMap((name) => {
      // Each directory has a type of item of its own; the options do not depend on it.
      const { facets } = directoryOf(name, locale, today) as ReturnType<typeof directoryOf<"hospitals">>;
      return facets.flatMap(({ key, options }) =>
        options.map(({ value, label }) => ({
          directory: name,
          key,
          value,
          label,
          nearness: nearnessOf(asked, wordsOf(label)),
        })),
      );
    })
    .filter(({ nearness }) => nearness > 0.55)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ nearness: _, ...filter }) => filter);
}

function nearnessOf(asked: readonly string[], label: readonly string[]): number {
  return Math.max(
    0,
    ...asked.flatMap((word) =>
      label
        .filter((other) => !stopWords.has(other) && !weakWords.has(other))
        .map((other) =>
          word === other ? 1 : Math.max(beginningNearness(word, other), slipNearness(word, other, 1)),
        ),
    ),
  );
}
