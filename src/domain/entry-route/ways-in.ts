import type { Entry } from "../../content/entries";
import { addDays } from "../evidence/freshness";
import { policyStatusOf } from "../evidence/policy-status";
import { isSpecialPaper } from "./passports";

/** One way into the country for one passport on one day. */
export type WayIn = {
  policy: Entry<"policies">;
  route: NonNullable<Entry<"policies">["route"]>;
  /** Days allowed for this passport, when known. */
  days: number | undefined;
  /** The last day, when there is one. */
  until: string | undefined;
  /** The first day, when it is known. */
  from: string | undefined;
  /** What a reader with this passport should know. */
  note: string | undefined;
  /** Whether the last day lies within ninety days. */
  endsSoon: boolean;
};

/** The ways in for a passport on a day: open, not yet open, and ended. Special papers have none of them. */
export function waysIn(
  policies: readonly Entry<"policies">[],
  passport: string,
  today: string,
): { open: WayIn[]; later: WayIn[]; ended: WayIn[] } {
  const found = { open: [] as WayIn[], later: [] as WayIn[], ended: [] as WayIn[] };
  if (isSpecialPaper(passport)) return found;
  for (const policy of policies) {
    const way = wayIn(policy, passport, today);
    if (!way) continue;
    const status = policyStatusOf(policy, today);
    if (status === "ended" || (way.until !== undefined && way.until < today)) found.ended.push(way);
    else if (status === "announced" || (way.from !== undefined && way.from > today)) found.later.push(way);
    else if (status !== "not-confirmed") found.open.push(way);
  }
  found.open.sort((a, b) => orderOf(a) - orderOf(b) || (b.days ?? 0) - (a.days ?? 0));
  return found;
}

/** What a passport has of its own first, then visas, then ways for other ends; the longest stay first. */
const order = ["waiver", "mutual", "visa", "regional", "transit", "permit"] as const;

function orderOf(way: WayIn): number {
  return order.indexOf(way.route.kind);
}

function wayIn(policy: Entry<"policies">, passport: string, today: string): WayIn | undefined {
  const { route } = policy;
  if (!route) return undefined;
  const rule =
    route.passports === "all" ? undefined : route.passports.find((item) => item.passport === passport);
  if (route.passports !== "all" && !rule) return undefined;
  const end = policy.endsOn && "value" in policy.endsOn ? policy.endsOn.value : undefined;
  const until = [rule?.until, end].filter((day) => day !== undefined).sort()[0];
  return {
    policy,
    route,
    days: rule?.days ?? ("value" in route.days ? route.days.value : undefined),
    from: rule?.from,
    until,
    note: rule?.note,
    endsSoon: until !== undefined && until >= today && until <= addDays(today, 90),
  };
}
