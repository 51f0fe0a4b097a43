import type { ElementContent } from "hast";
import { readBody } from "../../content/bodies";
import type { Locale } from "../../i18n/locales";
import { listDocuments, type SearchDocument } from "./documents";
import { buildNameIndex, type NameIndex } from "./name-index";
import { buildTextIndex, type TextIndex } from "./text-index";

/** Everything that is needed to search in one language. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  names: NameIndex;
  texts: TextIndex;
  /** The prose of each entry that has some, as one line, by its id. */
  prose: ReadonlyMap<string, string>;
};

const built = new Map<Locale, Promise<SearchIndex>>();

/** The index over the guide's own entries, built at the first search and kept as long as the process runs. */
export function searchIndexOf(locale: Locale): Promise<SearchIndex> {
  let index = built.get(locale);
  if (!index) {
    index = buildSearchIndex(listDocuments(locale));
    built.set(locale, index);
    // A build that failed once is tried again at the next search.
    index.catch(() => built.delete(locale));
  }
  return index;
}

/** Builds the index over these documents, with the prose of those that are entries. */
export async function buildSearchIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const prose = new Map<string, string>();
  // Asked for at once: waiting a thousand times in a row took longer than all the rest.
  const bodies = await Promise.all(documents.map(({ collection, slug }) => readBody(collection, slug)));
  for (const [at, { id }] of documents.entries()) {
    const sections = bodies[at] ?? [];
    if (sections.length > 0)
      prose.set(
        id,
        sections
          .map(({ children }) => textOf(children))
          .join(" ")
          .replace(/\s+(?=[.,;:)]|\s)/g, ""),
      );
  }
  return {
    documents,
    prose,
    names: buildNameIndex(documents),
    texts: await buildTextIndex(documents, ({ id }) => prose.get(id) ?? ""),
  };
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.type === "element" ? textOf(node.children) : "";
    })
    .join(" ");
}
