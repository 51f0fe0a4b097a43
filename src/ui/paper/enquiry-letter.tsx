import { createElement, Fragment, type ReactNode } from "react";
import type { Entry } from "../../content/entries";
import { enquiryLetter } from "../../i18n/phrases";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { EntryTrail } from "../guide/entry-frame";
import { FactValue } from "../guide/fact-value";
import { SourcesChapter } from "../guide/sources-chapter";
import { Telephone } from "../hospital/hospital-card";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { PageTitle } from "../primitives/page-title";
import { Pair } from "../primitives/pair";

/** A letter with blanks in two languages. Its fields stand in no form and have no name, so nothing can be sent. */
export function EnquiryLetter({ context, hospital }: { context: PageContext; hospital: Entry<"hospitals"> }) {
  const { paper, common, hospital: hospitalWords } = context.words;
  const words = paper.enquiry;
  return (
    <>
      <EntryTrail
        context={context}
        above={[
          { href: pageHref(context.locale, "/hospitals"), label: common.nav.hospitals },
          { href: entryHref(context.locale, "hospitals", hospital.slug), label: hospital.title },
        ]}
      />
      <PageTitle
        title={words.documentTitle(hospital.title)}
        {...(hospital.titleZh ? { zh: hospital.titleZh } : {})}
        lead={words.lead}
      />
      <p className="measure">{words.twice}</p>
      <Pair>
        <Chapter id="english" title={words.english}>
          <Letter context={context} text={enquiryLetter.en} />
        </Chapter>
        <Chapter id="chinese" title={words.chinese}>
          <div lang="zh-Hans">
            <Letter context={context} text={enquiryLetter.zh} />
          </div>
        </Chapter>
      </Pair>
      <Chapter id="where" title={words.where}>
        <div className="flow">
          <FactRows longLabels>
            <FactRow label={hospitalWords.department}>
              <FactValue context={context} fact={hospital.department.name} />
            </FactRow>
            <FactRow label={words.email}>
              <FactValue
                context={context}
                fact={hospital.department.email}
                show={(email) => <a href={`mailto:${email}`}>{email}</a>}
              />
            </FactRow>
            <FactRow label={words.phone}>
              <FactValue
                context={context}
                fact={hospital.department.phone}
                show={(phone) => <Telephone number={phone} />}
              />
            </FactRow>
            <FactRow label={words.mainPhone}>
              <FactValue
                context={context}
                fact={hospital.campuses[0]?.phone}
                show={(phone) => <Telephone number={phone} />}
              />
            </FactRow>
          </FactRows>
          {!("value" in hospital.department.email) && <p className="quiet">{words.noEmail}</p>}
        </div>
      </Chapter>
      <SourcesChapter context={context} />
    </>
  );
}

function Letter({ context, text }: { context: PageContext; text: string }) {
  const numbering = { next: 1 };
  return (
    <div className="letter flow">
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>
          {createElement(
            Fragment,
            null,
            ...paragraph
              .split("\n")
              .flatMap((line, i) => [i > 0 && <br />, ...withBlanks(context, line, numbering)]),
          )}
        </p>
      ))}
    </div>
  );
}

/** A mark that follows a blank stays on the blank's line: no line begins with a full stop. */
function withBlanks(context: PageContext, line: string, numbering: { next: number }): ReactNode[] {
  return line.split("____").flatMap((words, i): ReactNode[] => {
    if (i === 0) return [words];
    const before = line.split("____").slice(0, i).join(" ").trim().slice(-50);
    const label = context.words.paper.enquiry.blank(numbering.next++, before);
    const mark = /^[\p{P}]+/u.exec(words)?.[0] ?? "";
    return [
      <span key={label} className="held">
        <input className="blank" type="text" aria-label={label} autoComplete="off" />
        {mark}
      </span>,
      words.slice(mark.length),
    ];
  });
}
