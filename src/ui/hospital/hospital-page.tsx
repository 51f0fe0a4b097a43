import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import { knownValue } from "../../domain/directory/fact-values";
import { districtsOf } from "../../domain/directory/hospital-directory";
import type { District } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { BodyProse } from "../guide/body-prose";
import { ClaimsChapter } from "../guide/claims-chapter";
import { EntryChecked, EntryFoot, EntryTrail } from "../guide/entry-frame";
import { EntrySection, hasSection } from "../guide/entry-section";
import { FigureRows } from "../guide/figure-rows";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { Notice } from "../primitives/notice";
import { OnThisPage } from "../primitives/on-this-page";
import { PageTitle } from "../primitives/page-title";
import { Pair } from "../primitives/pair";
import { Spread } from "../primitives/spread";
import { HospitalCard } from "./hospital-card";
import {
  LanguagesChapter,
  PayingChapter,
  SitesChapter,
  StandingChapter,
  TreatsChapter,
} from "./hospital-chapters";

type HospitalPageProps = {
  context: PageContext;
  hospital: Entry<"hospitals">;
  sections: readonly ProseSection[];
};

/** A hospital's entry, from its name to its sources. */
export function HospitalPage({ context, hospital, sections }: HospitalPageProps) {
  const { hospital: words, labels, common } = context.words;
  const path = `/hospitals/${hospital.slug}`;
  const districts = districtsOf(hospital) as District[];
  const claims = claimsAbout(`hospitals/${hospital.slug}`);
  const paying = sections.find((section) => section.heading === "Paying");
  return (
    <>
      <EntryTrail
        context={context}
        above={[
          { href: pageHref(context.locale, "/hospitals"), label: common.nav.hospitals },
          ...districts.slice(0, 1).map((district) => ({
            href: pageHref(context.locale, `/hospitals/in/${district}`),
            label: labels.district[district],
          })),
        ]}
      />
      <Spread
        title={
          <PageTitle
            title={hospital.title}
            {...(hospital.titleZh ? { zh: hospital.titleZh } : {})}
            {...(hospital.pinyin ? { pinyin: hospital.pinyin } : {})}
            lead={hospital.summary}
            facts={[
              labels.hospitalKind[hospital.kind],
              ...[knownValue(hospital.grade) ?? []].flat(),
              ...districts.map((district) => labels.district[district]),
            ]}
          >
            <EntryChecked context={context} entry={hospital} />
            {hospital.foreignPatients === "not-evidenced" && (
              <Notice kind="dated" title={words.notEvidenced} />
            )}
          </PageTitle>
        }
        card={
          <>
            <HospitalCard context={context} hospital={hospital} />
            <OnThisPage title={common.onThisPage} chapters={chaptersOf(context, hospital, sections)} />
          </>
        }
        cardLabel={words.cardLabel}
      >
        <TreatsChapter context={context} hospital={hospital} />
        <LanguagesChapter context={context} hospital={hospital} />
        <EntrySection
          context={context}
          sections={sections}
          heading="What it is known for"
          title={words.chapters.about}
          id="about"
        />
      </Spread>
      <Pair>
        <StandingChapter context={context} hospital={hospital} />
        <PayingChapter context={context} hospital={hospital}>
          {paying && <BodyProse context={context}>{paying.children}</BodyProse>}
        </PayingChapter>
      </Pair>
      <Pair>
        <EntrySection
          context={context}
          sections={sections}
          heading="How to get an appointment"
          title={words.chapters.appointment}
          id="appointment"
        />
        <EntrySection
          context={context}
          sections={sections}
          heading="For patients from abroad"
          title={words.chapters.abroad}
          id="abroad"
        />
      </Pair>
      <FigureRows context={context} figures={hospital.figures} title={words.chapters.figures} />
      <SitesChapter context={context} hospital={hospital} />
      <ClaimsChapter context={context} about={`hospitals/${hospital.slug}`} claims={claims} />
      <Pair>
        <EntrySection
          context={context}
          sections={sections}
          heading="Questions to ask"
          title={words.chapters.questions}
          id="questions"
        />
        <EntrySection
          context={context}
          sections={sections}
          heading="What we could not find"
          title={words.chapters.gaps}
          id="gaps"
        />
      </Pair>
      <Chapter id="complaint" title={words.complaint}>
        <p className="measure">
          {words.complaintText}{" "}
          <a href={pageHref(context.locale, "/policies/dispute-mediation")}>{words.complaintLink}</a>
        </p>
      </Chapter>
      <SourcesChapter context={context} />
      <EntryFoot context={context} entry={hospital} path={path} />
    </>
  );
}

function chaptersOf(context: PageContext, hospital: Entry<"hospitals">, sections: readonly ProseSection[]) {
  const { chapters } = context.words.hospital;
  const { common } = context.words;
  return [
    { id: "treats", title: chapters.treats },
    { id: "languages", title: chapters.languages },
    ...(hasSection(sections, "What it is known for") ? [{ id: "about", title: chapters.about }] : []),
    { id: "standing", title: chapters.standing },
    { id: "paying", title: chapters.paying },
    { id: "appointment", title: chapters.appointment },
    ...(hasSection(sections, "For patients from abroad") ? [{ id: "abroad", title: chapters.abroad }] : []),
    ...(hospital.campuses.length > 1 ? [{ id: "sites", title: context.words.hospital.otherSites }] : []),
    { id: "claims", title: common.claims.title },
    { id: "questions", title: chapters.questions },
    { id: "gaps", title: chapters.gaps },
    { id: "sources", title: common.sources },
  ];
}
