import type { Element, ElementContent } from "hast";
import type { ProseSection } from "../../content/build-index";
import type { PageContext } from "../../site/page-context";
import { BodyProse } from "../guide/body-prose";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";
import { Pinyin } from "../primitives/pinyin";
import { Zh } from "../primitives/zh";

type SectionsProps = { context: PageContext; sections: readonly ProseSection[] };

/** The prose of the emergency page: Chinese to show or read aloud is set large, its table as phrases. */
export function EmergencySections({ context, sections }: SectionsProps) {
  return sections.map((section, i) => {
    const parts = partsOf(section.children).map((nodes) => (
      <Part key={textOf(nodes[0])} context={context} title={section.heading} nodes={nodes} />
    ));
    return section.heading ? (
      <Chapter key={section.heading} id={`part-${i}`} title={section.heading}>
        <div className="flow">{parts}</div>
      </Chapter>
    ) : (
      parts
    );
  });
}

type PartProps = { context: PageContext; title: string; nodes: readonly ElementContent[] };

function Part({ context, title, nodes }: PartProps) {
  const [node] = nodes;
  if (isTable(node)) return <Phrases title={title} rows={rowsOf(node)} />;
  if (isChinese(node))
    return (
      <p className="aloud measure" lang="zh-Hans">
        {withBlanksHeld(textOf(node))}
      </p>
    );
  return <BodyProse context={context}>{nodes}</BodyProse>;
}

function Phrases({ title, rows }: { title: string; rows: readonly string[][] }) {
  const [labels = [], ...phrases] = rows;
  return (
    <div className="phrases">
      <DataTable
        caption={title}
        captionUnseen
        columns={labels.map((label) => ({ label }))}
        rows={phrases.map(([english = "", chinese = "", pinyin = ""]) => ({
          id: english,
          head: withBlanksHeld(english),
          cells: [
            <Zh key="zh">{withBlanksHeld(chinese)}</Zh>,
            <Pinyin key="pinyin">{withBlanksHeld(pinyin)}</Pinyin>,
          ],
        }))}
      />
    </div>
  );
}

/** In Chinese a line may begin with a blank, not end with one; in Latin letters it may end with one, not begin. */
function withBlanksHeld(text: string): string {
  return text.replaceAll("……", "\u200b…\u2060…\u2060").replaceAll(" …", "\u00a0…");
}

/** Tables and Chinese paragraphs stand alone; what lies between them stays together. */
function partsOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (last && !standsAlone(node) && !standsAlone(last[0])) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

function standsAlone(node: ElementContent | undefined): boolean {
  return isTable(node) || isChinese(node);
}

function isTable(node: ElementContent | undefined): node is Element {
  return node?.type === "element" && node.tagName === "table";
}

function isChinese(node: ElementContent | undefined): boolean {
  return node?.type === "element" && node.tagName === "p" && /^\p{Script=Han}[^A-Za-z]*$/u.test(textOf(node));
}

function rowsOf(table: Element): string[][] {
  const under = (node: Element): string[][] =>
    node.children.flatMap((child) => {
      if (child.type !== "element") return [];
      if (child.tagName !== "tr") return under(child);
      return [child.children.filter(({ type }) => type === "element").map(textOf)];
    });
  return under(table);
}

function textOf(node: ElementContent | undefined): string {
  if (!node) return "";
  if (node.type === "element") return node.children.map(textOf).join("");
  return "value" in node ? node.value : "";
}
