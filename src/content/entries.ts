import claims from "guide-index/claims.json";
import conditions from "guide-index/conditions.json";
import elsewhere from "guide-index/elsewhere.json";
import glossary from "guide-index/glossary.json";
import hospitals from "guide-index/hospitals.json";
import journey from "guide-index/journey.json";
import pages from "guide-index/pages.json";
import policies from "guide-index/policies.json";
import services from "guide-index/services.json";
import sources from "guide-index/sources.json";
import specialties from "guide-index/specialties.json";
import treatments from "guide-index/treatments.json";
import trust from "guide-index/trust.json";
import { type EntryData, schemas } from "../schemas/collections";
import type { CollectionName } from "../schemas/primitives";

/** One entry: its slug, its collection and its front matter. Read-only. */
export type Entry<Name extends CollectionName> = Readonly<EntryData<Name>> & {
  readonly slug: string;
  readonly collection: Name;
};

const indexes: Record<CollectionName, unknown> = {
  hospitals,
  treatments,
  conditions,
  specialties,
  policies,
  trust,
  services,
  journey,
  claims,
  sources,
  glossary,
  pages,
  elsewhere,
};

const loaded = new Map<CollectionName, ReadonlyMap<string, Entry<CollectionName>>>();

function load<Name extends CollectionName>(collection: Name): ReadonlyMap<string, Entry<Name>> {
  let entries = loaded.get(collection);
  if (!entries) {
    entries = new Map(
      (indexes[collection] as { slug: string; data: unknown }[]).map(({ slug, data }) => [
        slug,
        { ...schemas[collection].parse(data), slug, collection } as Entry<CollectionName>,
      ]),
    );
    loaded.set(collection, entries);
  }
  return entries as unknown as ReadonlyMap<string, Entry<Name>>;
}

/** Every entry of a collection that stands in lists, by slug. Retired ones keep a page but leave lists. */
export function listEntries<Name extends CollectionName>(collection: Name): Entry<Name>[] {
  return [...load(collection).values()].filter((entry) => entry.retired === undefined);
}

/** Every entry of a collection that has a page, retired ones too. */
export function listAllEntries<Name extends CollectionName>(collection: Name): Entry<Name>[] {
  return [...load(collection).values()];
}

/** One entry by its slug, or nothing. */
export function getEntry<Name extends CollectionName>(
  collection: Name,
  slug: string,
): Entry<Name> | undefined {
  return load(collection).get(slug);
}

/** The entry that a `collection/slug` reference names. References were checked, so a missing one is a fault of the build. */
export function getReferenced(ref: string): Entry<CollectionName> {
  const [collection, slug] = ref.split("/") as [CollectionName, string];
  const entry = getEntry(collection, slug);
  if (!entry) throw new Error(`The content index has no ${ref}.`);
  return entry;
}

/** The slug that an entry has now, given one that it had before. */
export function currentSlugOf(collection: CollectionName, formerSlug: string): string | undefined {
  return listAllEntries(collection).find((entry) => entry.formerSlugs?.includes(formerSlug))?.slug;
}
