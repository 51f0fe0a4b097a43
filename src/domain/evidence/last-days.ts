import type { Policy } from "../../schemas/policies";

/** A last day and for how many passports it is the last; no day where there is no end. */
export type LastDay = { until: string | undefined; passports: number };

/** The last days of a rule that holds its passports as data, soonest first; nothing where all share one end or none has one. */
export function lastDaysOf(policy: Pick<Policy, "route">): LastDay[] {
  const passports = policy.route?.passports;
  if (!Array.isArray(passports)) return [];
  const counts = new Map<string, number>();
  for (const { until = "" } of passports) counts.set(until, (counts.get(until) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts]
    .map(([until, count]) => ({ until: until || undefined, passports: count }))
    .sort((a, b) => (a.until ?? "9").localeCompare(b.until ?? "9"));
}
