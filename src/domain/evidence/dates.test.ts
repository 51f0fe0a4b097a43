import { describe, expect, test } from "vitest";
import type { Policy } from "../../schemas/policies";
import { accreditationStateOf } from "./accreditation";
import { addDays, checkStateOf, isOld, lastDayOf } from "./freshness";
import { endOf, policyStatusOf } from "./policy-status";

describe("a date", () => {
  test.each([
    ["2024", "2024-12-31"],
    ["2024-02", "2024-02-29"],
    ["2024-03-14", "2024-03-14"],
    ["undated", undefined],
  ])("%s counts from its end", (asOf, last) => {
    expect(lastDayOf(asOf)).toBe(last);
  });

  test.each([
    ["2025-11-25", "2026-11-25", false],
    ["2025-11-24", "2026-11-25", true],
    ["2025", "2026-12-31", false],
    ["2025", "2027-01-01", true],
    ["undated", "2026-11-25", true],
  ])("a figure of %s is old on %s: %s", (asOf, today, old) => {
    expect(isOld(asOf, today)).toBe(old);
  });

  test("an entry is due before its check and overdue after it", () => {
    expect(checkStateOf("2027-05-21", "2026-11-25")).toBe("current");
    expect(checkStateOf("2027-05-21", "2027-05-01")).toBe("due");
    expect(checkStateOf("2027-05-21", "2027-05-21")).toBe("due");
    expect(checkStateOf("2027-05-21", "2027-05-22")).toBe("overdue");
  });

  test("days add across months", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
  });
});

const known = <Value>(value: Value) => ({ value, asOf: "2026", source: "x" });
const rule = (part: Partial<Policy>) => ({ confirmed: true, ...part }) as Policy;

describe("a rule", () => {
  test("holds on its last day and has ended on the day after", () => {
    const policy = rule({ endsOn: known("2026-12-31") });
    expect(policyStatusOf(policy, "2026-12-31")).toBe("in-force");
    expect(policyStatusOf(policy, "2027-01-01")).toBe("ended");
  });

  test("is announced until the day from which it holds", () => {
    const policy = rule({ inForceFrom: known("2027-03") });
    expect(policyStatusOf(policy, "2027-02-28")).toBe("announced");
    expect(policyStatusOf(policy, "2027-03-01")).toBe("in-force");
  });

  test("is a pilot, or not confirmed, where it says so", () => {
    expect(policyStatusOf(rule({ pilot: true }), "2026-11-25")).toBe("pilot");
    expect(policyStatusOf(rule({ confirmed: false }), "2026-11-25")).toBe("not-confirmed");
  });

  test("ends with its last passport, and never while one has no end", () => {
    const route = (untils: (string | undefined)[]) =>
      rule({
        route: {
          kind: "waiver",
          days: known(30),
          purposes: known(["tourism"]),
          treatmentNamed: false,
          passports: untils.map((until, i) => ({
            passport: ["DE", "RU", "BN"][i] ?? "XX",
            ...(until ? { until } : {}),
          })),
          asOf: "2026-09",
          source: "x",
        },
      });
    expect(endOf(route(["2026-12-31", "2027-12-31"]))).toBe("2027-12-31");
    expect(endOf(route(["2026-12-31", undefined]))).toBeUndefined();
  });
});

describe("an accreditation", () => {
  const held = { body: "jci", name: "JCI", asOf: "2020", source: "x" } as const;
  test("runs out on the day after its last day", () => {
    const certificate = { ...held, standing: "certificate-seen", heldUntil: "2026-12-31" } as const;
    expect(accreditationStateOf(certificate, "2026-12-31")).toBe("runs");
    expect(accreditationStateOf(certificate, "2027-01-01")).toBe("ended");
  });
  test("is never said to run without a dated certificate", () => {
    expect(accreditationStateOf({ ...held, standing: "certificate-seen" }, "2026-11-25")).toBe("end-unknown");
    expect(accreditationStateOf({ ...held, standing: "held-once" }, "2026-11-25")).toBe("end-unknown");
    expect(accreditationStateOf({ ...held, standing: "claimed" }, "2026-11-25")).toBe("claimed");
  });
});
