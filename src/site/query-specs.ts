import { listEntries } from "../content/entries";
import type { QuerySpec } from "../domain/directory/criteria";
import { type DirectoryName, directoryOf } from "../domain/directory/guide-directories";
import { querySpecOf } from "../domain/directory/results";
import { passportValues } from "../domain/entry-route/passports";
import type { Locale } from "../i18n/locales";

/** How many entries can stand side by side. */
export const compareLimit = 4;

/** What the pages with a query, other than directories, may be asked for; by path without language. */
export const pageSpecs: Readonly<Record<string, () => QuerySpec>> = {
  "/search": () => ({ keys: [], text: true }),
  "/compare": () => ({
    keys: [
      { key: "hospital", values: slugs("hospitals"), most: compareLimit },
      { key: "treatment", values: slugs("treatments"), most: compareLimit },
    ],
  }),
  "/plan": () => ({
    keys: [
      { key: "hospital", values: slugs("hospitals"), most: 8 },
      { key: "treatment", values: slugs("treatments"), most: 8 },
      { key: "passport", values: new Set(passportValues), most: 1 },
    ],
  }),
  "/policies/entry-route": () => ({ keys: [{ key: "passport", values: new Set(passportValues), most: 1 }] }),
};

/** What a directory may be asked for on this day. */
export function directorySpec(name: DirectoryName, locale: Locale, today: string): QuerySpec {
  // Each directory has a type of item of its own; the specification does not depend on it.
  return querySpecOf(directoryOf(name, locale, today) as ReturnType<typeof directoryOf<"hospitals">>);
}

function slugs(collection: "hospitals" | "treatments"): ReadonlySet<string> {
  return new Set(listEntries(collection).map((entry) => entry.slug));
}
