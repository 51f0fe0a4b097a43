import type { Policy } from "../../schemas/policies";
import { lastDayOf } from "./freshness";

/** Where a rule stands on a day. `not-confirmed`: no source good enough says that it holds. */
export const policyStatuses = ["in-force", "pilot", "announced", "ended", "not-confirmed"] as const;
/** One status of a rule. */
export type PolicyStatus = (typeof policyStatuses)[number];

/** Works out the status from the rule's dates, on this day. On the day after its last day it has ended. */
export function policyStatusOf(
  policy: Pick<Policy, "endsOn" | "inForceFrom" | "pilot" | "confirmed" | "route">,
  today: string,
): PolicyStatus {
  const end = endOf(policy);
  if (end !== undefined && end < today) return "ended";
  if (!policy.confirmed) return "not-confirmed";
  const from = policy.inForceFrom && "value" in policy.inForceFrom ? policy.inForceFrom.value : undefined;
  if (from !== undefined && firstDayOf(from) > today) return "announced";
  return policy.pilot ? "pilot" : "in-force";
}

/** The last day on which a rule holds for anyone: its own, or that of its last passport. */
export function endOf(policy: Pick<Policy, "endsOn" | "route">): string | undefined {
  if (policy.endsOn && "value" in policy.endsOn) return policy.endsOn.value;
  const passports = policy.route?.passports;
  if (!Array.isArray(passports) || passports.some((rule) => rule.until === undefined)) return undefined;
  return passports
    .map((rule) => rule.until ?? "")
    .sort()
    .at(-1);
}

function firstDayOf(asOf: string): string {
  if (/^\d{4}$/.test(asOf)) return `${asOf}-01-01`;
  if (/^\d{4}-\d{2}$/.test(asOf)) return `${asOf}-01`;
  return lastDayOf(asOf) ?? "";
}
