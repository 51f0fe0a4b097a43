import { describe, expect, test } from "vitest";
import { choiceCount, criteriaToQuery, parseCriteria, type QuerySpec, toggled } from "./criteria";

const spec: QuerySpec = {
  keys: [
    { key: "language", values: new Set(["en", "ja", "not-published"]) },
    { key: "district", values: new Set(["huangpu", "xuhui"]) },
    { key: "passport", values: new Set(["DE", "stateless"]), most: 1 },
  ],
  text: true,
  sorts: ["name", "district"],
  paged: true,
};

describe("an address", () => {
  test.each([
    ["language=ja&district=xuhui&district=huangpu", "district=huangpu&district=xuhui&language=ja", false],
    ["district=atlantis&utm_source=mail", "", true],
    ["utm_source=mail&fbclid=1", "", false],
    ["district=XUHUI&district=xuhui", "district=xuhui", false],
    ["passport=de", "passport=DE", false],
    ["passport=Stateless", "passport=stateless", false],
    ["passport=DE&passport=stateless", "passport=DE", true],
    ["q=%20%20Ru%C3%ACj%C4%ABn%20%20Hospital%20", "q=ruijin+hospital", false],
    ["sort=name&page=1", "", false],
    ["sort=district&page=3", "page=3&sort=district", false],
    ["page=-1", "", true],
    ["page=0&sort=price", "", true],
    ["page=99999999999999999999", "", true],
    ["district=&q=", "", false],
    ["district=%00&q=%E0%A4", "q=%EF%BF%BD", true],
    ["language=not-published", "language=not-published", false],
  ])("reads %j and writes the canonical %j", (asked, canonical, leftOut) => {
    const criteria = parseCriteria(spec, asked);
    expect(criteriaToQuery(criteria)).toBe(canonical);
    expect(criteria.leftOut).toBe(leftOut);
  });

  test("reads its own canonical form to the same form", () => {
    const once = criteriaToQuery(parseCriteria(spec, "q=Rù&sort=district&district=xuhui&language=ja&page=2"));
    expect(criteriaToQuery(parseCriteria(spec, once))).toBe(once);
  });

  test("cuts what a reader typed at 80 characters", () => {
    expect(parseCriteria(spec, `q=${"a".repeat(500)}`).q).toHaveLength(80);
  });
});

describe("a choice", () => {
  test("is added and taken back, and the page starts again", () => {
    const start = parseCriteria(spec, "district=xuhui&page=4");
    const added = toggled(start, "district", "huangpu");
    expect(criteriaToQuery(added)).toBe("district=huangpu&district=xuhui");
    expect(criteriaToQuery(toggled(toggled(added, "district", "huangpu"), "district", "xuhui"))).toBe("");
  });

  test("counts as one, and so do the words", () => {
    expect(choiceCount(parseCriteria(spec, "district=xuhui&language=en&language=ja&q=heart"))).toBe(4);
  });
});
