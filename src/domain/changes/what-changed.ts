import { type Entry, listEntries } from "../../content/entries";
import type { CollectionName } from "../../schemas/primitives";
import { knownValue } from "../directory/fact-values";

/** Something that changed or will change on a day: what an editor did, or what a dated rule does by itself. */
export type Change = {
  date: string;
  collection: CollectionName;
  slug: string;
  title: string;
  /** What the editor wrote; left out where a rule turned by its own dates. */
  what?: string;
  /** Why, for a correction. */
  why?: string | undefined;
  /** What a dated rule does on this day. */
  turn?: "begins" | "ends";
  /** For which passports it ends, two letters each; left out where it does not depend on the passport. */
  passports?: readonly string[];
};

const withChanges = [
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
  return withChanges
    .filter((collection) => only === undefined || collection === only)
    .flatMap((collection) => listEntries(collection).flatMap(changesOf))
    .filter((change) => change.date <= today)
    .sort(newestFirst);
}

/** The changes that put something right, newest first. */
export function correctionsUntil(today: string): Change[] {
  return changesUntil(today).filter((change) => change.why !== undefined);
}

/** What is news to readers from one day up to another, newest first: rules that began or ended, and entries that changed. */
export function newsBetween(from: string, today: string): Change[] {
  const edits = withChanges.flatMap((collection) =>
    listEntries(collection).flatMap((entry) => changesOf(entry).slice(0, -1)),
  );
  const turns = listEntries("policies").flatMap(turnsOf);
  return [...edits, ...turns.filter((turn) => !isAhead(turn, today))]
    .filter(({ date }) => date >= from && date <= today)
    .sort(newestFirst);
}

/** The rules that will begin or end from this day up to another, soonest first. */
export function turnsAhead(today: string, until: string): Change[] {
  return listEntries("policies")
    .flatMap(turnsOf)
    .filter((turn) => isAhead(turn, today) && turn.date <= until)
    .sort((a, b) => newestFirst(b, a));
}

/** A rule still holds on its last day, and already holds on its first. */
function isAhead({ date, turn }: Change, today: string): boolean {
  return turn === "ends" ? date >= today : date > today;
}

function newestFirst(a: Change, b: Change): number {
  return b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug);
}

/** The days on which a rule begins or ends, for all or for some passports; only days that are known exactly. */
function turnsOf(policy: Entry<"policies">): Change[] {
  const rule = { collection: "policies" as const, slug: policy.slug, title: policy.title };
  const begin = knownValue(policy.inForceFrom);
  const end = knownValue(policy.endsOn);
  const passports = Array.isArray(policy.route?.passports) ? policy.route.passports : [];
  const lastDays = new Set(passports.flatMap(({ until }) => until ?? []));
  return [
    ...(begin && /^\d{4}-\d{2}-\d{2}$/.test(begin)
      ? [{ ...rule, date: begin, turn: "begins" as const }]
      : []),
    ...(end ? [{ ...rule, date: end, turn: "ends" as const }] : []),
    ...[...lastDays].map((date) => ({
      ...rule,
      date,
      turn: "ends" as const,
      passports: passports.filter(({ until }) => until === date).map(({ passport }) => passport),
    })),
  ];
}

function changesOf(entry: Entry<(typeof withChanges)[number]>): Change[] {
  return entry.changes.map(({ date, what, why }) => ({
    date,
    collection: entry.collection,
    slug: entry.slug,
    title: entry.title,
    what,
    why,
  }));
}
