import { type Entry, listEntries } from "../../content/entries";
import type { CollectionName } from "../../schemas/primitives";
import { endOf } from "../evidence/policy-status";

/** Something that changed or will change on a day: an entry's own change, or a dated rule that ends. */
export type Change = {
  date: string;
  collection: CollectionName;
  slug: string;
  title: string;
  what: string | undefined;
  why?: string | undefined;
};

const dated = [
  "hospitals",
  "treatments",
  "conditions",
  "specialties",
  "policies",
  "trust",
  "services",
  "journey",
  "pages",
  "elsewhere",
] as const;

/** The changes of all entries (or of one collection) up to a day, newest first. */
export function changesUntil(today: string, only?: CollectionName): Change[] {
  return dated
    .filter((collection) => only === undefined || collection === only)
    .flatMap((collection) => listEntries(collection).flatMap(changesOf))
    .filter((change) => change.date <= today)
    .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug));
}

/** The changes that put something right, newest first. */
export function correctionsUntil(today: string): Change[] {
  return changesUntil(today).filter((change) => change.why !== undefined);
}

/** The rules whose last day lies within so many days before or after a day, soonest first. */
export function endingRules(from: string, until: string): Change[] {
  return listEntries("policies")
    .flatMap((policy) => {
      const end = endOf(policy) ?? firstPassportEnd(policy, from);
      return end !== undefined && end >= from && end <= until
        ? [
            {
              date: end,
              collection: "policies" as const,
              slug: policy.slug,
              title: policy.title,
              what: undefined,
            },
          ]
        : [];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The day on which most passports of a rule lose it, where the rule itself goes on for some. */
function firstPassportEnd(policy: Entry<"policies">, from: string): string | undefined {
  const passports = policy.route?.passports;
  if (!Array.isArray(passports)) return undefined;
  return passports.flatMap((rule) => (rule.until && rule.until >= from ? [rule.until] : [])).sort()[0];
}

function changesOf(entry: Entry<(typeof dated)[number]>): Change[] {
  return entry.changes.map((change) => ({
    date: change.date,
    collection: entry.collection,
    slug: entry.slug,
    title: entry.title,
    what: change.what,
    why: change.why,
  }));
}
