import { describe, expect, test } from "vitest";
import { claimProblems } from "./claim-rules";
import type { ClaimStatus } from "./claims";
import type { Source, SourceKind } from "./sources";

const about = ["hospitals/a"];
const sourceOf = (kind: SourceKind, tiedTo?: string[]): Source => ({
  title: "T",
  publisher: "P",
  url: "https://example.org/",
  kind,
  published: "2024",
  seen: "2026-11",
  language: "en",
  ...(tiedTo ? { tiedTo } : {}),
});
const rulesBroken = (status: ClaimStatus, ...found: Source[]) =>
  claimProblems(
    { status, about, sources: found.map((_, i) => String(i)), finding: "A finding." },
    new Map(found.map((source, i) => [String(i), source])),
  ).length;

describe("a status", () => {
  test.each<[ClaimStatus, Source[], boolean]>([
    ["verified", [sourceOf("journal")], true],
    ["verified", [sourceOf("government")], true],
    ["verified", [sourceOf("university", about)], false],
    ["verified", [sourceOf("press")], false],
    ["verified", [sourceOf("agency")], false],
    ["verified", [], false],
    ["stated", [sourceOf("hospital", about)], true],
    ["stated", [], false],
    ["refuted", [sourceOf("press")], true],
    ["refuted", [sourceOf("trade")], false],
    ["refuted", [sourceOf("editorial")], false],
    ["disputed", [sourceOf("hospital", about), sourceOf("encyclopedia")], true],
    ["disputed", [sourceOf("hospital", about)], false],
    ["unverified", [], true],
    ["outdated", [sourceOf("journal")], false],
  ])("%s with %j is allowed: %s", (status, sources, allowed) => {
    expect(rulesBroken(status, ...sources)).toBe(allowed ? 0 : 1);
  });

  test("a finding with a figure needs a source", () => {
    expect(
      claimProblems({ status: "unverified", about, sources: [], finding: "We found 3 pages." }, new Map()),
    ).toHaveLength(1);
  });
});
