import { type Entry, getReferenced, listEntries } from "../../content/entries";
import type { Locale } from "../../i18n/locales";
import { claimDirectory, sourceDirectory } from "./claim-directory";
import type { Directory } from "./facet";
import { hospitalDirectory } from "./hospital-directory";
import { policyDirectory } from "./policy-directory";
import { treatmentDirectory } from "./treatment-directory";

/** The collections that have a directory with filters. */
export const directoryNames = ["hospitals", "treatments", "policies", "claims", "sources"] as const;
/** One of them. */
export type DirectoryName = (typeof directoryNames)[number];

type Directories = { [Name in DirectoryName]: Directory<Entry<Name>> };

const built = new Map<string, Directories>();

/** The directory of a collection over the guide's own entries, on this day. */
export function directoryOf<Name extends DirectoryName>(
  name: Name,
  locale: Locale,
  today: string,
): Directories[Name] {
  const key = `${locale} ${today}`;
  let directories = built.get(key);
  if (!directories) {
    built.clear();
    directories = buildAll(locale, today);
    built.set(key, directories);
  }
  return directories[name];
}

/** The name of the entry behind a `collection/slug` reference, as readers see it. */
export function titleOf(ref: string): string {
  const entry = getReferenced(ref);
  return "title" in entry ? entry.title : entry.statement;
}

function buildAll(locale: Locale, today: string): Directories {
  const hospitals = listEntries("hospitals");
  return {
    hospitals: hospitalDirectory(
      locale,
      { hospitals, treatments: listEntries("treatments"), specialties: listEntries("specialties") },
      today,
    ),
    treatments: treatmentDirectory(locale, { hospitals, conditions: listEntries("conditions") }, today),
    policies: policyDirectory(locale, listEntries("policies"), today),
    claims: claimDirectory(locale, listEntries("claims"), titleOf),
    sources: sourceDirectory(locale),
  };
}
