import type { ProseSection } from "../../content/build-index";
import type { PageContext } from "../../site/page-context";
import { Chapter } from "../primitives/chapter";
import { BodyProse } from "./body-prose";

type EntrySectionProps = {
  context: PageContext;
  sections: readonly ProseSection[];
  /** The heading as it stands in the entry's Markdown. */
  heading: string;
  /** The same in the interface's words. */
  title: string;
  id: string;
};

/** One section of an entry's prose under the interface's own heading; nothing when the entry does not have it. */
export function EntrySection({ context, sections, heading, title, id }: EntrySectionProps) {
  const section = sections.find((item) => item.heading === heading);
  if (!section) return null;
  return (
    <Chapter id={id} title={title}>
      <BodyProse context={context}>{section.children}</BodyProse>
    </Chapter>
  );
}

/** Whether an entry's prose has this section. */
export function hasSection(sections: readonly ProseSection[], heading: string): boolean {
  return sections.some((section) => section.heading === heading);
}
