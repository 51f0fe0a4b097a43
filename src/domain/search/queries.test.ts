import { beforeAll, describe, expect, test } from "vitest";
import { listDocuments } from "./documents";
import { queriesForCare } from "./queries-for-care";
import { queriesForTrips } from "./queries-for-trips";
import { searchGuide } from "./search-guide";
import { searchIndexOf } from "./search-index";
import { synonyms } from "./synonyms";

const cases = [queriesForCare, queriesForTrips]
  .join("\n")
  .split("\n")
  .filter((line) => line.includes(": "))
  .flatMap((line) => {
    const [id = "", queries = ""] = line.split(": ");
    return queries.split("; ").map((query) => [query, id] as const);
  });

// Building the index takes a while on a busy machine.
beforeAll(() => searchIndexOf("en"), 120_000);

describe("a reader types what she has in mind, and the right page comes first", () => {
  test.each(cases)("%s", async (query, id) => {
    const { groups } = await searchGuide("en", query);
    expect(groups[0]?.hits[0]?.document.id).toBe(id);
  });
});

test("the table holds enough queries to mean something", () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
});

test("every phrase of the synonym file leads to something that can be found", () => {
  const known = new Set(listDocuments("en").map(({ id }) => id));
  expect([...synonyms.keys()].filter((id) => !known.has(id))).toEqual([]);
});
