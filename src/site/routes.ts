import { entryPath } from "../content/addresses";
import type { Locale } from "../i18n/locales";
import type { CollectionName } from "../schemas/primitives";

/** The address of a page of ours in this language; `path` starts with a slash and carries no language. */
export function pageHref(locale: Locale, path: string, query = ""): string {
  return `/${locale}${path === "/" ? "" : path}${query && `?${query}`}`;
}

/** The address of an entry in this language. */
export function entryHref(locale: Locale, collection: CollectionName, slug: string): string {
  return pageHref(locale, entryPath(collection, slug));
}

/** The address of the entry that a `collection/slug` reference names. */
export function refHref(locale: Locale, ref: string): string {
  const [collection, slug] = ref.split("/") as [CollectionName, string];
  return entryHref(locale, collection, slug);
}

/** The address of a directory, in the words of the contract: claims stand at `/evidence`. */
export function directoryPath(name: CollectionName): string {
  return name === "claims" ? "/evidence" : `/${name}`;
}
