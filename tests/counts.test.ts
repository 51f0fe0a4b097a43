import { expect, test } from "vitest";
import { type Entry, listEntries } from "../src/content/entries";
import { type Criteria, parseCriteria } from "../src/domain/directory/criteria";
import type { Directory } from "../src/domain/directory/facet";
import { directoryNames, directoryOf } from "../src/domain/directory/guide-directories";
import { countsOf, querySpecOf, resultsOf } from "../src/domain/directory/results";
import { sample, seededRandom } from "./support/random";

const states = 50;

test.each(directoryNames)("every option of the %s says how many it finds, in fifty random states", (name) => {
  // Each directory has a type of item of its own; counting does not depend on it.
  const directory = directoryOf(name, "en", "2026-11-25") as unknown as Directory<Entry<"hospitals">>;
  const items = listEntries(name) as unknown as Entry<"hospitals">[];
  const random = seededRandom(7);
  const all = directory.facets.flatMap(({ key, options }) => options.map(({ value }) => ({ key, value })));
  const wrong: string[] = [];
  for (let i = 0; i < states; i++) {
    const asked = sample(all, i % 5, random).map(({ key, value }): [string, string] => [key, value]);
    const state = parseCriteria(querySpecOf(directory), new URLSearchParams(asked));
    for (const facet of directory.facets)
      for (const [value, count] of countsOf(directory, items, state, facet)) {
        const only: Criteria = { ...state, chosen: { ...state.chosen, [facet.key]: [value] } };
        const { total } = resultsOf(directory, items, only);
        if (total !== count) wrong.push(`${facet.key}=${value} in "${asked}": ${count}, not ${total}`);
      }
  }
  expect(wrong).toEqual([]);
});
