import { type Entry, listEntries } from "../content/entries";
import { type Criteria, parseCriteria } from "../domain/directory/criteria";
import { type DirectoryName, directoryNames, directoryOf } from "../domain/directory/guide-directories";
import { resultsOf } from "../domain/directory/results";
import { localeCodes } from "../i18n/locales";
import type { CollectionName } from "../schemas/primitives";
import { directorySpec } from "./query-specs";
import { entryHref } from "./routes";

/** The entries of a collection that an open-data address asks for: all of them, or those that the filters leave. */
export function dataEntries(
  collection: CollectionName,
  query: URLSearchParams,
  today: string,
): Entry<CollectionName>[] {
  const entries = listEntries(collection);
  if (!(directoryNames as readonly string[]).includes(collection)) return entries;
  const name = collection as DirectoryName;
  const criteria: Criteria = { ...parseCriteria(directorySpec(name, "en", today), query), page: 1 };
  // Each directory has a type of item of its own; filtering one item at a time does not depend on it.
  const directory = directoryOf(name, "en", today) as ReturnType<typeof directoryOf<"hospitals">>;
  return entries.filter((entry) => resultsOf(directory, [entry as Entry<"hospitals">], criteria).total === 1);
}

/** A collection as JSON: front matter as it was checked, with slug and address. */
export function dataJson(
  collection: CollectionName,
  entries: readonly Entry<CollectionName>[],
  site: string,
  today: string,
): string {
  return `${JSON.stringify({ collection, day: today, count: entries.length, entries: entries.map((entry) => rowOf(entry, site)) }, null, 1)}\n`;
}

/** A collection as CSV: one column for each field, nested fields as JSON. Text that a spreadsheet would run is quoted. */
export function dataCsv(entries: readonly Entry<CollectionName>[], site: string): string {
  const rows = entries.map((entry) => rowOf(entry, site));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(csvCell).join(","))
    .join("\r\n");
}

function rowOf(entry: Entry<CollectionName>, site: string): Record<string, unknown> {
  const { collection, slug, ...fields } = entry;
  return { slug, url: `${site}${entryHref(localeCodes[0] ?? "en", collection, slug)}`, ...fields };
}

function csvCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
