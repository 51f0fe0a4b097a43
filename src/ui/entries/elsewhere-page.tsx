import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { FreeSections } from "./free-sections";
import { PlainEntry } from "./plain-entry";

type ElsewherePageProps = {
  context: PageContext;
  place: Entry<"elsewhere">;
  sections: readonly ProseSection[];
};

/** An institution outside Shanghai that a claim names, so that no claim hangs in the air. */
export function ElsewherePage({ context, place, sections }: ElsewherePageProps) {
  const { common, entries } = context.words;
  return (
    <PlainEntry
      context={context}
      sections={sections}
      entry={place}
      path={`/elsewhere/${place.slug}`}
      above={[{ href: pageHref(context.locale, "/evidence"), label: common.nav.evidence }]}
      facts={[entries.elsewhere.about, place.place]}
    >
      <FreeSections context={context} sections={sections} />
    </PlainEntry>
  );
}
