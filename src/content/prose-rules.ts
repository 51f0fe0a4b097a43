import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { sections } from "../schemas/collections";
import type { CollectionName } from "../schemas/primitives";
import { nearest } from "./nearest";

/** A fault in prose: where inside the text (line and column from 1), and what to do. */
export type ProseFault = { line: number; column: number; message: string; rule: string };

/** What prose may point at. */
export type ProseTargets = {
  isSource: (slug: string) => boolean;
  sourceSlugs: () => readonly string[];
  isAddress: (path: string) => boolean;
};

const parser = unified().use(remarkParse).use(remarkGfm);
const citation = /\[\^([^\]\s]+)\]/g;
/** Digits that stand alone: not in names such as COVID-19, S2 or 3A. */
const loneFigure = /(?<![\p{L}\d][-‑]?)\d[\d.,]*(?![\p{L}\d])|(?<![\p{L}\d-])\d+(?=-\p{L})/u;
const namesWithFigures = /WCAG \d\.\d|ISO \d+/g;

/** Checks Markdown: headings, citations, links, figures; raw HTML and pictures are refused. */
export function bodyFaults(collection: CollectionName, text: string, targets: ProseTargets): ProseFault[] {
  const tree = parser.parse(text);
  return [...headingFaults(collection, tree), ...treeFaults(tree, targets)];
}

/** Checks a sentence of the front matter by the same rules. */
export function sentenceFaults(text: string, targets: ProseTargets): ProseFault[] {
  return treeFaults(parser.parse(text), targets);
}

/** Whether a text holds a figure that stands alone, citations left aside. */
export function hasFigure(text: string): boolean {
  return loneFigure.test(text.replace(citation, "").replace(namesWithFigures, ""));
}

function treeFaults(tree: Root, targets: ProseTargets): ProseFault[] {
  const faults: ProseFault[] = [];
  const report = (node: Nodes, message: string, rule: string) =>
    faults.push({
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
      message,
      rule,
    });
  const visit = (node: Nodes, inBlock: boolean) => {
    switch (node.type) {
      case "html":
        report(node, "HTML is not shown. Write it in Markdown.", "raw-html");
        break;
      case "image":
      case "imageReference":
        report(node, "Pictures in prose are not shown. Remove it.", "picture");
        break;
      case "link":
        checkLink(node.url, (message, rule) => report(node, message, rule), targets);
        break;
      case "definition":
        report(node, "Write links in place, not as definitions.", "link");
        break;
      case "text":
        for (const match of node.value.matchAll(citation)) {
          const slug = match[1] ?? "";
          if (!targets.isSource(slug))
            report(
              node,
              `[^${slug}] cites no source.${nearest(slug, targets.sourceSlugs())} Add content/sources/${slug}.md or correct the slug.`,
              "unknown-source",
            );
        }
        break;
    }
    const isBlock =
      !inBlock && (node.type === "paragraph" || node.type === "tableRow" || node.type === "heading");
    if (isBlock) {
      const words = textOf(node);
      if (hasFigure(words) && !words.includes("[^"))
        report(
          node,
          `A figure stands here without a source: "${excerpt(words)}". Cite it as [^source-slug], or take it out.`,
          "uncited-figure",
        );
    }
    if ("children" in node) for (const child of node.children) visit(child, inBlock || isBlock);
  };
  visit(tree, false);
  return faults;
}

function checkLink(url: string, report: (message: string, rule: string) => void, targets: ProseTargets) {
  if (!url.startsWith("/"))
    return report(
      `"${url}" is not a page of this guide. Make it a source and cite it as [^source-slug].`,
      "outside-link",
    );
  const path = url.split(/[?#]/, 1)[0] ?? url;
  if (path.startsWith("/en/") || path === "/en")
    return report(`Write links without the language: "${url.slice(3) || "/"}".`, "link-language");
  if (!targets.isAddress(path)) report(`"${url}" leads nowhere. Correct the address.`, "dead-link");
}

function headingFaults(collection: CollectionName, tree: Root): ProseFault[] {
  const rule = sections[collection];
  const headings = tree.children.flatMap((node) => (node.type === "heading" ? [node] : []));
  const faults: ProseFault[] = [];
  const report = (node: Nodes | undefined, message: string, id: string) =>
    faults.push({
      line: node?.position?.start.line ?? 1,
      column: node?.position?.start.column ?? 1,
      message,
      rule: id,
    });
  if (rule === "none") {
    if (tree.children.length > 0)
      report(tree.children[0], "Entries of this collection have no prose. Remove it.", "unexpected-prose");
    return faults;
  }
  for (const heading of headings) {
    if (heading.depth === 1) report(heading, "The title comes from the fields. Start with ##.", "heading");
  }
  if (rule === "free") return faults;
  const known = [...rule.required, ...rule.optional];
  const seen = headings.filter((heading) => heading.depth === 2);
  for (const heading of seen) {
    const words = textOf(heading);
    if (!known.includes(words))
      report(
        heading,
        `"${words}" is not a section here.${nearest(words, known)} The sections are: ${known.join(", ")}.`,
        "unknown-section",
      );
    if (seen.filter((other) => textOf(other) === words)[0] !== heading)
      report(heading, `The section "${words}" stands twice. Join them.`, "double-section");
  }
  for (const wanted of rule.required) {
    const at = seen.find((heading) => textOf(heading) === wanted);
    if (!at)
      report(tree.children.at(-1), `The section "## ${wanted}" is missing. Add it.`, "missing-section");
    else if (isEmptySection(tree, at))
      report(at, `The section "${wanted}" is empty. Write at least a sentence.`, "empty-section");
  }
  const first = tree.children[0];
  if (first && !(first.type === "heading" && first.depth === 2))
    report(first, "Prose must stand under one of the sections.", "stray-prose");
  return faults;
}

function isEmptySection(tree: Root, heading: Nodes): boolean {
  const next = tree.children[tree.children.indexOf(heading as Root["children"][number]) + 1];
  return !next || (next.type === "heading" && next.depth <= 2);
}

function excerpt(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
