import { readBody } from "../content/bodies";
import type { ProseSection } from "../content/build-index";
import { type Entry, getEntry } from "../content/entries";
import type { CollectionName } from "../schemas/primitives";
import { entryHref, pageHref } from "./routes";

type Node = ProseSection["children"][number];

/** An entry as clean Markdown: its prose first, then its fields as YAML-like lines, then its sources. */
export async function entryMarkdown(entry: Entry<CollectionName>, site: string): Promise<string> {
  const { collection, slug, changes, ...fields } = entry as Entry<"hospitals">;
  const sections = await readBody(collection, slug);
  const cited = new Set<string>();
  const body = sections.map(
    (section) =>
      `${section.heading ? `## ${section.heading}\n\n` : ""}${section.children.map((node) => blockOf(node, site, cited)).join("\n\n")}`,
  );
  const data = fieldLines(fields, "", cited);
  const sources = [...cited].flatMap((name) => {
    const source = getEntry("sources", name);
    return source
      ? [
          `[^${name}]: ${source.title}, ${source.publisher}, ${source.published}. ${source.url ?? source.noLink}`,
        ]
      : [];
  });
  const title = "title" in entry ? entry.title : entry.statement;
  return `# ${title}\n\nSource: ${site}${entryHref("en", collection, slug)}\n\n${[...body, `## Fields\n\n${data.join("\n")}`, sources.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

function fieldLines(value: unknown, indent: string, cited: Set<string>): string[] {
  if (typeof value !== "object" || value === null)
    return [`${indent}- ${noteCitations(String(value), cited)}`];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item === "object"
        ? [`${indent}-`, ...fieldLines(item, `${indent}  `, cited)]
        : fieldLines(item, indent, cited),
    );
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined) return [];
    if (name === "source") cited.add(String(inner));
    return typeof inner === "object"
      ? [`${indent}- ${name}:`, ...fieldLines(inner, `${indent}  `, cited)]
      : [`${indent}- ${name}: ${noteCitations(String(inner), cited)}`];
  });
}

function noteCitations(text: string, cited: Set<string>): string {
  for (const [, source = ""] of text.matchAll(/\[\^([a-z0-9-]+)\]/g)) cited.add(source);
  return text;
}

function blockOf(node: Node, site: string, cited: Set<string>): string {
  if (node.type !== "element") return textOf(node, site, cited);
  switch (node.tagName) {
    case "ul":
      return items(node)
        .map((item) => `- ${inline(item, site, cited)}`)
        .join("\n");
    case "ol":
      return items(node)
        .map((item, i) => `${i + 1}. ${inline(item, site, cited)}`)
        .join("\n");
    case "h3":
      return `### ${inline(node, site, cited)}`;
    case "table":
      return rowsIn(node)
        .map(
          (row) =>
            `| ${items(row)
              .map((cell) => inline(cell, site, cited))
              .join(" | ")} |`,
        )
        .join("\n");
    default:
      return inline(node, site, cited);
  }
}

function items(node: Node): Node[] {
  return "children" in node ? node.children.filter((child) => child.type === "element") : [];
}

function rowsIn(node: Node): Node[] {
  return items(node).flatMap((child) =>
    "tagName" in child && child.tagName === "tr" ? [child] : rowsIn(child),
  );
}

function inline(node: Node, site: string, cited: Set<string>): string {
  return "children" in node
    ? node.children
        .map((child) => textOf(child, site, cited))
        .join("")
        .trim()
    : "";
}

function textOf(node: Node, site: string, cited: Set<string>): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "cite") {
    const source = String(node.properties.dataSource ?? "");
    cited.add(source);
    return `[^${source}]`;
  }
  if (node.tagName === "a")
    return `[${inline(node, site, cited)}](${site}${pageHref("en", String(node.properties.href ?? "/"))})`;
  return node.tagName === "strong" ? `**${inline(node, site, cited)}**` : inline(node, site, cited);
}
