import { type Entry, listEntries } from "../../content/entries";
import type { CollectionName } from "../../schemas/primitives";
import { knownValue } from "../directory/fact-values";
import { endOf } from "../evidence/policy-status";

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

/** What is news to readers within these days, newest first: rules that begin or end, and changes of entries after their creation. */
export function newsBetween(from: string, until: string): Change[] {
  const edits = withChanges.flatMap((collection) =>
    listEntries(collection).flatMap((entry) => changesOf(entry).slice(0, -1)),
  );
  return [...edits, ...listEntries("policies").flatMap(turnsOf)]
    .filter(({ date }) => date >= from && date <= until)
    .sort(newestFirst);
}

function newestFirst(a: Change, b: Change): number {
  return b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug);
}

/** The days on which a rule begins or ends, for all or for some passports; only days that are known exactly. */
function turnsOf(policy: Entry<"policies">): Change[] {
  const { slug, title, route } = policy;
  const begin = knownValue(policy.inForceFrom);
  const ends = new Set(
    Array.isArray(route?.passports) ? route.passports.flatMap((rule) => rule.until ?? []) : [],
  );
  const end = endOf(policy);
  if (end) ends.add(end);
  return [
    ...(begin && /^\d{4}-\d{2}-\d{2}$/.test(begin) ? [{ date: begin, turn: "begins" as const }] : []),
    ...[...ends].map((date) => ({ date, turn: "ends" as const })),
  ].map((turn) => ({ ...turn, collection: "policies" as const, slug, title }));
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
