import type { ProseSection } from "../../content/build-index";
import { type Entry, getEntry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import { evidenceLevels } from "../../schemas/treatments";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { ClaimsChapter } from "../guide/claims-chapter";
import { EntryChecked, EntryFoot, EntryTrail } from "../guide/entry-frame";
import { EntrySection } from "../guide/entry-section";
import { FactValue } from "../guide/fact-value";
import { FigureRows } from "../guide/figure-rows";
import { InlineProse } from "../guide/inline-prose";
import { ProseLines } from "../guide/prose-lines";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { Ladder } from "../primitives/ladder";
import { Notice } from "../primitives/notice";
import { OnThisPage } from "../primitives/on-this-page";
import { PageTitle } from "../primitives/page-title";
import { Pair } from "../primitives/pair";
import { Spread } from "../primitives/spread";
import { PricePictures } from "./price-pictures";
import { StayPicture } from "./stay-picture";
import { TreatmentCard } from "./treatment-card";
import { WhereChapter } from "./where-chapter";

type TreatmentPageProps = {
  context: PageContext;
  treatment: Entry<"treatments">;
  sections: readonly ProseSection[];
};
type SectionName = keyof PageContext["words"]["treatment"]["chapters"];

/** A treatment's entry: what must be said first, then what it can do, what can go wrong, and the way home. */
export function TreatmentPage({ context, treatment, sections }: TreatmentPageProps) {
  const { treatment: words, labels, common } = context.words;
  const path = `/treatments/${treatment.slug}`;
  const section = (heading: SectionName) => (
    <EntrySection
      context={context}
      sections={sections}
      heading={heading}
      title={words.chapters[heading]}
      id={idOf(heading)}
    />
  );
  return (
    <>
      <EntryTrail
        context={context}
        above={[
          { href: pageHref(context.locale, "/treatments"), label: common.nav.treatments },
          {
            href: pageHref(context.locale, "/treatments", `category=${treatment.category}`),
            label: labels.category[treatment.category],
          },
        ]}
      />
      <Spread
        title={
          <PageTitle
            title={treatment.title}
            {...(treatment.titleZh ? { zh: treatment.titleZh } : {})}
            {...(treatment.pinyin ? { pinyin: treatment.pinyin } : {})}
            lead={treatment.summary}
            facts={[labels.category[treatment.category], labels.availability[treatment.availability]]}
          >
            {treatment.saidFirst && (
              <Notice kind="danger" title={words.saidFirst}>
                <p>
                  <InlineProse context={context} text={treatment.saidFirst} />
                </p>
              </Notice>
            )}
            <EntryChecked context={context} entry={treatment} />
          </PageTitle>
        }
        card={
          <>
            <TreatmentCard context={context} treatment={treatment} />
            <OnThisPage title={common.onThisPage} chapters={chaptersOf(context)} />
          </>
        }
        cardLabel={words.glance}
      >
        {section("What it is")}
        {section("Who it may suit")}
        {section("Benefits")}
        {section("Risks")}
      </Spread>
      <Pair>
        {section("Other options")}
        {section("Without treatment")}
      </Pair>
      <Pair>
        <Chapter id="evidence" title={words.evidence}>
          <Ladder
            rungs={evidenceLevels.map((level) => ({
              id: level,
              kind: labels.evidence[level],
              has: "value" in treatment.evidence && treatment.evidence.value === level,
              ...("value" in treatment.evidence && treatment.evidence.value === level
                ? {
                    children: (
                      <FactValue
                        context={context}
                        fact={treatment.evidence}
                        show={() => words.evidenceHere}
                      />
                    ),
                  }
                : {}),
            }))}
          />
        </Chapter>
        {section("Limits for foreigners")}
      </Pair>
      <Chapter id="time" title={words.time}>
        <StayPicture context={context} treatment={treatment} />
      </Chapter>
      <Chapter id="costs" title={words.costs}>
        {treatment.costs.length > 0 ? (
          <PricePictures context={context} prices={treatment.costs} />
        ) : (
          <p>{words.costsNone}</p>
        )}
      </Chapter>
      <WhereChapter context={context} treatment={treatment} />
      <FigureRows context={context} figures={treatment.figures} title={words.figures} />
      <ClaimsChapter
        context={context}
        about={`treatments/${treatment.slug}`}
        claims={claimsAbout(`treatments/${treatment.slug}`)}
      />
      <Pair>
        {section("Going home")}
        <div>
          <Chapter id="warning-signs" title={words.warningSigns}>
            <p>
              <b>{words.warningLead}</b>
            </p>
            <ProseLines context={context} texts={treatment.warningSigns} />
          </Chapter>
          <Chapter id="after-care" title={words.afterCare}>
            <p className="measure">
              <InlineProse context={context} text={treatment.afterCare} />
            </p>
          </Chapter>
        </div>
      </Pair>
      <Pair>
        <div>
          <Chapter
            id="papers"
            title={words.papers}
            aside={<a href={pageHref(context.locale, `${path}/going-home`)}>{words.goingHome}</a>}
          >
            <ProseLines context={context} texts={treatment.papers} />
          </Chapter>
          <Chapter id="not-known" title={words.notKnown}>
            <ProseLines context={context} texts={treatment.notKnown} />
          </Chapter>
        </div>
        {section("Questions to ask")}
      </Pair>
      <Chapter id="read-on" title={words.readOn}>
        <ul>
          {treatment.readOn
            .flatMap((slug) => getEntry("sources", slug) ?? [])
            .map((source) => (
              <li key={source.slug}>
                <a href={source.url ?? entryHref(context.locale, "sources", source.slug)}>{source.title}</a>,{" "}
                {source.publisher}
              </li>
            ))}
        </ul>
      </Chapter>
      <SourcesChapter context={context} />
      <EntryFoot context={context} entry={treatment} path={path} />
    </>
  );
}

function idOf(heading: SectionName): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

function chaptersOf(context: PageContext) {
  const { treatment: words, common } = context.words;
  const named = (Object.keys(words.chapters) as SectionName[]).map((heading) => ({
    id: idOf(heading),
    title: words.chapters[heading],
  }));
  return [
    ...named.slice(0, 6),
    { id: "evidence", title: words.evidence },
    { id: "limits-for-foreigners", title: words.chapters["Limits for foreigners"] },
    { id: "time", title: words.time },
    { id: "costs", title: words.costs },
    { id: "where", title: words.where },
    { id: "claims", title: common.claims.title },
    { id: "going-home", title: words.chapters["Going home"] },
    { id: "warning-signs", title: words.warningSigns },
    { id: "questions-to-ask", title: words.chapters["Questions to ask"] },
    { id: "sources", title: common.sources },
  ];
}
