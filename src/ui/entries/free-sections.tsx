import type { ProseSection } from "../../content/build-index";
import type { PageContext } from "../../site/page-context";
import { BodyProse } from "../guide/body-prose";
import { Chapter } from "../primitives/chapter";

/** The chapters that free prose makes, for a table of contents. */
export function chaptersOf(sections: readonly ProseSection[]): { id: string; title: string }[] {
  return sections.flatMap(({ heading }, at) => (heading ? [{ id: partId(at), title: heading }] : []));
}

function partId(at: number): string {
  return `part-${at}`;
}

/** Prose with headings of its own: each becomes a chapter; what stands before the first one opens the page. */
export function FreeSections({
  context,
  sections,
}: {
  context: PageContext;
  sections: readonly ProseSection[];
}) {
  return sections.map((section, i) =>
    section.heading ? (
      <Chapter key={section.heading} id={partId(i)} title={section.heading}>
        <BodyProse context={context}>{section.children}</BodyProse>
      </Chapter>
    ) : (
      <BodyProse key="opening" context={context}>
        {section.children}
      </BodyProse>
    ),
  );
}
