import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** A page as a tree, read as a browser reads it. */
export function readHtml(text: string): Root {
  return fromHtml(text);
}

/** The elements below a node that pass, in the order of the page. */
export function elements(below: Root | Element, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(below, "element", (element) => {
    if (passes(element)) found.push(element);
  });
  return found;
}

/** The elements below a node with this tag. */
export function tags(below: Root | Element, tagName: string): Element[] {
  return elements(below, (element) => element.tagName === tagName);
}

/** An attribute as text, under its name in the tree (`dataCount`, `href`); empty where it is not set. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(" ") : value === undefined || value === null ? "" : String(value);
}

/** The words below a node. */
export function words(below: Root | Element | undefined): string {
  let text = "";
  if (below)
    visit(below, "text", (node) => {
      text += node.value;
    });
  return text;
}

/** What a page says about itself: title, description, canonical link, robots, day, language; only as it stands in `<head>`. */
export function headOf(page: Root) {
  const [head] = tags(page, "head");
  const inHead = (tagName: string) => (head ? tags(head, tagName) : []);
  const meta = (name: string) =>
    inHead("meta")
      .filter((element) => attribute(element, "name") === name)
      .map((element) => attribute(element, "content"));
  return {
    title: inHead("title").map(words),
    description: meta("description"),
    robots: meta("robots"),
    day: meta("guide-day"),
    canonical: inHead("link")
      .filter((element) => attribute(element, "rel") === "canonical")
      .map((element) => attribute(element, "href")),
    language: attribute(tags(page, "html")[0], "lang"),
  };
}

/** The nodes of all JSON-LD graphs of a page. Throws where one cannot be read. */
export function linkedData(page: Root): { "@type": string; [field: string]: unknown }[] {
  return tags(page, "script")
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap((element) => JSON.parse(words(element))["@graph"]);
}
