import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { entryPath } from "../content/addresses";
import { type Entry, getEntry } from "../content/entries";
import type { CollectionName } from "../schemas/primitives";
import { pageGraph } from "./json-ld/page";
import { metadataFor } from "./metadata";
import type { PageContext } from "./page-context";
import { contextOf, type PageProps } from "./page-request";

/** What Next passes to the page of an entry. */
export type EntryProps = PageProps<{ slug: string }>;

type ReaderCollection = Exclude<CollectionName, "claims" | "sources" | "glossary">;

/** The entry that was asked for, and the page's context; a 404 when there is no such entry. */
export async function entryRequest<Name extends CollectionName>(
  collection: Name,
  { params }: EntryProps,
): Promise<{ context: PageContext; entry: Entry<Name>; path: string }> {
  const context = await contextOf(params);
  const entry = getEntry(collection, (await params).slug);
  if (!entry) notFound();
  return { context, entry, path: entryPath(collection, entry.slug) };
}

/** The metadata of an entry with a title and a summary of its own. Retired entries leave the search engines. */
export async function entryMetadata(
  collection: ReaderCollection,
  props: EntryProps,
  titleOf: (context: PageContext, title: string) => string,
): Promise<Metadata> {
  const { context, entry, path } = await entryRequest(collection, props);
  return metadataFor(context, {
    title: titleOf(context, entry.title),
    description: entry.summary,
    path,
    indexed: entry.retired === undefined,
    markdown: true,
  });
}

/** The structured data of an entry's page, to be built once the page is rendered and its citations are known. */
export function entryGraph(
  { context, entry, path }: { context: PageContext; entry: Entry<ReaderCollection>; path: string },
  above: readonly { path: string; title: string }[],
  type: "WebPage" | "MedicalWebPage",
) {
  return () =>
    pageGraph(context, {
      path,
      title: entry.title,
      description: entry.summary,
      entry,
      above,
      citations: context.notes.cited(),
      type,
    });
}
