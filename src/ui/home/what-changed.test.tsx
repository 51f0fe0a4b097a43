import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { pageContext } from "../../site/page-context";
import { WhatChanged } from "./what-changed";

/** One rule with two last days, so that renewing the real one breaks no test. */
vi.mock("../../content/entries", () => ({
  listEntries: (collection: string) =>
    collection === "policies"
      ? [
          {
            slug: "waiver",
            title: "Visa waiver",
            changes: [],
            inForceFrom: { value: "2026-10-01" },
            route: {
              passports: [
                { passport: "RU", until: "2027-11-30" },
                { passport: "FR", until: "2026-12-31" },
                { passport: "JP", until: "2026-12-31" },
                { passport: "BN" },
              ],
            },
          },
        ]
      : [],
}));

function linesOn(today: string): string[] {
  const html = renderToStaticMarkup(<WhatChanged context={{ ...pageContext("en"), today }} />);
  return html
    .split("<li>")
    .slice(1)
    .map((line) =>
      line
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
}

test("a reader sees what ends soonest first, and for whom, and then what is in force", () => {
  expect(linesOn("2026-11-26")).toEqual([
    "31 December 2026 Visa waiver ends for 2 passports, unless it is renewed",
    "30 November 2027 Visa waiver ends for one passport (Russia), unless it is renewed",
    "1 October 2026 Visa waiver came into force",
  ]);
});

test("a rule still ends ahead on its last day, and has ended on the day after", () => {
  const ended = "31 December 2026 Visa waiver ended for 2 passports";
  expect(linesOn("2026-12-31").join()).not.toContain(ended);
  expect(linesOn("2027-01-01")).toContain(ended);
});

test("a rule is in force from its first day, and only comes before it", () => {
  expect(linesOn("2026-09-30")[0]).toBe("1 October 2026 Visa waiver comes into force");
  expect(linesOn("2026-10-01")).toContain("1 October 2026 Visa waiver came into force");
});
