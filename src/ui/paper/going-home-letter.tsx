import type { Entry } from "../../content/entries";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { EntryTrail } from "../guide/entry-frame";
import { InlineProse } from "../guide/inline-prose";
import { ProseLines } from "../guide/prose-lines";
import { SourcesChapter } from "../guide/sources-chapter";
import { Blanks } from "../primitives/blanks";
import { Chapter } from "../primitives/chapter";
import { PageTitle } from "../primitives/page-title";

/** A page for the doctor at home: what was done, to be filled in, and what may go wrong, from the treatment's entry. */
export function GoingHomeLetter({
  context,
  treatment,
}: {
  context: PageContext;
  treatment: Entry<"treatments">;
}) {
  const { paper, common } = context.words;
  const words = paper.goingHome;
  const inWords = (day: string) => dateInWords(context.locale, day);
  return (
    <>
      <EntryTrail
        context={context}
        above={[
          { href: pageHref(context.locale, "/treatments"), label: common.nav.treatments },
          { href: entryHref(context.locale, "treatments", treatment.slug), label: treatment.title },
        ]}
      />
      <PageTitle
        title={words.title(treatment.title)}
        {...(treatment.titleZh ? { zh: treatment.titleZh } : {})}
        lead={<span className="no-print">{words.lead}</span>}
      />
      <div className="flow">
        <p className="measure">{words.dear}</p>
        <Blanks blanks={words.blanks} />
      </div>
      <Chapter id="signs" title={words.signs}>
        <p className="measure">{words.signsAsk}</p>
        <ProseLines context={context} texts={treatment.warningSigns} />
      </Chapter>
      <Chapter id="papers" title={words.papers}>
        <ProseLines context={context} texts={treatment.papers} />
      </Chapter>
      <Chapter id="later" title={words.later}>
        <div className="flow measure">
          <p>
            <InlineProse context={context} text={treatment.afterCare} />
          </p>
          <p>{words.abroad}</p>
        </div>
      </Chapter>
      <SourcesChapter context={context} />
      <p className="quiet">
        {words.foot} {paper.sheet.dates(inWords(treatment.lastChecked), inWords(treatment.nextCheck))}
      </p>
    </>
  );
}
