import type { ProseSection } from "../../content/build-index";
import { type Entry, listEntries } from "../../content/entries";
import { byTitle } from "../../content/relations";
import type { CollectionName } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { BodyProse } from "../guide/body-prose";
import { Chapter } from "../primitives/chapter";
import { PlainEntry } from "./plain-entry";

type SpecialtyPageProps = {
  context: PageContext;
  specialty: Entry<"specialties">;
  sections: readonly ProseSection[];
};

/** A specialty: what it covers, and the hospitals, treatments and conditions that belong to it. */
export function SpecialtyPage({ context, specialty, sections }: SpecialtyPageProps) {
  const { entries, common } = context.words;
  const words = entries.specialties;
  const belongs = <Item extends { specialties: readonly string[]; title: string }>(items: readonly Item[]) =>
    byTitle(items.filter((item) => item.specialties.includes(specialty.slug)));
  return (
    <PlainEntry
      context={context}
      entry={specialty}
      path={`/specialties/${specialty.slug}`}
      above={[{ href: pageHref(context.locale, "/conditions"), label: common.nav.conditions }]}
    >
      {sections.map((section) => (
        <BodyProse key={section.heading} context={context}>
          {section.children}
        </BodyProse>
      ))}
      <LinkChapter
        context={context}
        id="hospitals"
        title={words.hospitals}
        collection="hospitals"
        items={belongs(listEntries("hospitals"))}
        aside={
          <a href={pageHref(context.locale, "/hospitals", `specialty=${specialty.slug}`)}>{words.list}</a>
        }
      />
      <LinkChapter
        context={context}
        id="treatments"
        title={words.treatments}
        collection="treatments"
        items={belongs(listEntries("treatments"))}
      />
      <LinkChapter
        context={context}
        id="conditions"
        title={words.conditions}
        collection="conditions"
        items={belongs(listEntries("conditions"))}
      />
    </PlainEntry>
  );
}

type LinkChapterProps = {
  context: PageContext;
  id: string;
  title: string;
  collection: CollectionName;
  items: readonly { slug: string; title: string }[];
  aside?: React.ReactNode;
};

function LinkChapter({ context, id, title, collection, items, aside }: LinkChapterProps) {
  if (items.length === 0) return null;
  return (
    <Chapter id={id} title={title} aside={aside}>
      <ul className="two">
        {items.map((item) => (
          <li key={item.slug}>
            <a href={entryHref(context.locale, collection, item.slug)}>{item.title}</a>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
