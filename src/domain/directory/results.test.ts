import { describe, expect, test } from "vitest";
import { parseCriteria } from "./criteria";
import { type Directory, notPublished } from "./facet";
import { countsOf, querySpecOf, resultsOf } from "./results";

type Item = { slug: string; district: string; languages: string[] };

const items: Item[] = Array.from({ length: 45 }, (_, i) => ({
  slug: `item-${String(i).padStart(2, "0")}`,
  district: i % 3 === 0 ? "xuhui" : "pudong",
  languages: i % 5 === 0 ? [] : i % 2 === 0 ? ["en", "ja"] : ["en"],
}));

const directory: Directory<Item> = {
  facets: [
    {
      key: "district",
      legend: "District",
      options: [
        { value: "pudong", label: "Pudong" },
        { value: "xuhui", label: "Xuhui" },
      ],
      valuesOf: (item) => [item.district],
    },
    {
      key: "language",
      legend: "Language",
      options: ["en", "ja", notPublished].map((value) => ({ value, label: value })),
      valuesOf: (item) => (item.languages.length > 0 ? item.languages : [notPublished]),
    },
  ],
  sorts: [
    { value: "name", label: "Name", compare: (a, b) => a.slug.localeCompare(b.slug) },
    { value: "reverse", label: "Reverse", compare: (a, b) => b.slug.localeCompare(a.slug) },
  ],
  textOf: (item) => item.slug,
};

const found = (query: string) => resultsOf(directory, items, parseCriteria(querySpecOf(directory), query));

describe("the results", () => {
  test("widen within a key and narrow across keys", () => {
    expect(found("district=xuhui").total).toBe(15);
    expect(found("district=xuhui&district=pudong").total).toBe(45);
    expect(found("district=xuhui&language=ja").total).toBe(
      items.filter((item) => item.district === "xuhui" && item.languages.includes("ja")).length,
    );
  });

  test("find exactly the entries that lack a fact", () => {
    expect(found("language=not-published").total).toBe(9);
  });

  test("come in pages of twenty, and a page past the end is the last one", () => {
    expect(found("").items).toHaveLength(20);
    expect(found("page=3").items).toHaveLength(5);
    expect(found("page=70")).toMatchObject({ page: 3, pages: 3 });
  });

  test("come in the asked order", () => {
    expect(found("sort=reverse").items[0]?.slug).toBe("item-44");
  });

  test("hold every word that was typed", () => {
    expect(found("q=item+07").items.map((item) => item.slug)).toEqual(["item-07"]);
    expect(found("q=item+nothing").total).toBe(0);
  });

  test("are as many as each option says, in every state", () => {
    for (const query of [
      "",
      "district=xuhui",
      "language=ja",
      "district=xuhui&language=not-published",
      "q=1",
      "district=pudong&q=4",
    ]) {
      const criteria = parseCriteria(querySpecOf(directory), query);
      for (const facet of directory.facets)
        for (const [value, count] of countsOf(directory, items, criteria, facet)) {
          const only = { ...criteria, chosen: { ...criteria.chosen, [facet.key]: [value] } };
          expect([query, facet.key, value, resultsOf(directory, items, only).total]).toEqual([
            query,
            facet.key,
            value,
            count,
          ]);
        }
    }
  });
});
