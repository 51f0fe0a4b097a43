import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { schemas } from "../schemas/collections";
import { type CollectionName, collectionNames } from "../schemas/primitives";
import { writeIfChanged } from "./checked-copy";
import { documentTypeName } from "./document-type";
import { markedTexts } from "./schema-walk";

/** One part of an entry's prose: its heading (empty before the first one) and its content. */
export type ProseSection = { heading: string; children: ElementContent[] };

/**
 * Reads what contentlayer made and writes, for each collection, one index of front matter and one file of bodies, so
 * that lists never load prose. Deleted entries stay in contentlayer's folder; its own index decides what exists.
 */
export function buildIndex(generatedDir: string, indexDir: string) {
  const citations = new Map<string, string[]>();
  for (const collection of collectionNames) {
    const folder = join(generatedDir, documentTypeName(collection));
    const list = join(folder, "_index.json");
    const documents = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as GeneratedDocument[]) : [];
    const entries = documents
      .map(({ body, _id, _raw, type, ...data }) => ({
        slug: _raw.sourceFileName.slice(0, -3),
        data,
        html: body.html,
      }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    for (const { slug, data, html } of entries)
      for (const source of sourcesNamedIn(collection, data, html))
        citations.set(source, [...(citations.get(source) ?? []), `${collection}/${slug}`]);
    writeIfChanged(
      join(indexDir, `${collection}.json`),
      JSON.stringify(entries.map(({ slug, data }) => ({ slug, data }))),
    );
    writeIfChanged(
      join(indexDir, "bodies", `${collection}.json`),
      JSON.stringify(
        Object.fromEntries(
          entries.filter(({ html }) => html).map(({ slug, html }) => [slug, sectionsOf(html)]),
        ),
      ),
    );
  }
  writeIfChanged(join(indexDir, "citations.json"), JSON.stringify(Object.fromEntries([...citations].sort())));
}

/** The slugs of the sources that an entry names in its facts or cites in its prose. */
function sourcesNamedIn(collection: CollectionName, data: unknown, html: string): Set<string> {
  const named = markedTexts(schemas[collection], data).flatMap(({ text, meta }) =>
    meta.ref === "sources"
      ? [text]
      : [...text.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1] ?? ""),
  );
  const cited = [...html.matchAll(/<cite data-source="([a-z0-9-]+)"/g)].map((match) => match[1] ?? "");
  return new Set([...named, ...cited]);
}

type GeneratedDocument = {
  body: { html: string };
  _id: string;
  _raw: { sourceFileName: string };
  type: string;
  [field: string]: unknown;
};

/** Cuts prose at its second-level headings. */
export function sectionsOf(html: string): ProseSection[] {
  const found: ProseSection[] = [];
  for (const node of fromHtml(html, { fragment: true }).children) {
    if (node.type === "element" && node.tagName === "h2") found.push({ heading: textOf(node), children: [] });
    else if (node.type === "element" || (node.type === "text" && node.value.trim() !== "")) {
      if (found.length === 0) found.push({ heading: "", children: [] });
      found.at(-1)?.children.push(withoutPositions(node));
    }
  }
  return found;
}

function withoutPositions(node: ElementContent): ElementContent {
  const { position, ...rest } = node;
  if (rest.type !== "element") return rest;
  const { type, tagName, properties, children } = rest;
  return { type, tagName, properties, children: children.map(withoutPositions) };
}

function textOf(node: Root | RootContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
