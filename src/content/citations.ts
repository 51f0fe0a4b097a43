import type { PhrasingContent, Root } from "mdast";
import { defaultSchema } from "rehype-sanitize";
import { SKIP, visit } from "unist-util-visit";

/** Turns `[^source-slug]` in text into a `cite` element that names its source. A remark plugin. */
export function remarkCitations() {
  return (tree: Root) => {
    visit(tree, "text", (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes("[^")) return;
      const parts = node.value.split(/\[\^([a-z0-9-]+)\]/);
      const pieces = parts.flatMap((part, i): PhrasingContent[] => {
        if (i % 2 === 0) return part ? [{ type: "text", value: part }] : [];
        return [
          { type: "emphasis", children: [], data: { hName: "cite", hProperties: { dataSource: part } } },
        ];
      });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** What may remain in prose after the last step: plain Markdown's elements, our citations, links inside the guide. */
export const proseSchema = {
  ...defaultSchema,
  tagNames: [
    "p",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "a",
    "h2",
    "h3",
    "h4",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "blockquote",
    "code",
    "pre",
    "br",
    "hr",
    "del",
    "cite",
  ],
  attributes: { a: ["href"], cite: ["dataSource"], ol: ["start"] },
  clobber: [],
  protocols: {},
};
