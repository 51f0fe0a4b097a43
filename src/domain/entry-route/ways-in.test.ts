import { describe, expect, test } from "vitest";
import { listEntries } from "../../content/entries";
import { countryCodes, passportValues } from "./passports";
import { waysIn } from "./ways-in";

const kindsFor = (passport: string, today: string) => {
  const ways = waysIn(listEntries("policies"), passport, today);
  return { open: ways.open.map((way) => way.route.kind), ended: ways.ended.map((way) => way.route.kind) };
};

describe("a passport", () => {
  test("of the United Kingdom has the waiver until the end of 2026 and not after", () => {
    expect(kindsFor("GB", "2026-12-31").open).toContain("waiver");
    expect(kindsFor("GB", "2027-01-01").open).not.toContain("waiver");
    expect(kindsFor("GB", "2027-01-01").ended).toContain("waiver");
  });

  test("of Russia has it until the end of 2027, of Brunei without an end", () => {
    expect(kindsFor("RU", "2027-12-31").open).toContain("waiver");
    expect(kindsFor("RU", "2028-01-01").open).not.toContain("waiver");
    expect(kindsFor("BN", "2035-01-01").open).toContain("waiver");
  });

  test("that no waiver names still has the visa", () => {
    expect(kindsFor("EG", "2026-11-25").open).not.toContain("waiver");
    expect(kindsFor("EG", "2026-11-25").open).toContain("visa");
  });

  test.each(["CN", "HK", "MO", "TW", "stateless", "refugee"])("%s never gets a waiver", (paper) => {
    expect(kindsFor(paper, "2026-11-25").open).toEqual([]);
  });

  test("can be chosen for every code of ISO 3166, each once", () => {
    expect(countryCodes).toHaveLength(249);
    expect(new Set(passportValues).size).toBe(251);
  });
});
