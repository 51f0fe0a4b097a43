import { readBody } from "../../content/bodies";
import type { ProseSection } from "../../content/build-index";
import { type Entry, getEntry } from "../../content/entries";
import { byTitle } from "../../content/relations";
import { type Criteria, criteriaToQuery } from "../../domain/directory/criteria";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { compareLimit } from "../../site/query-specs";
import { entryHref, pageHref } from "../../site/routes";
import { stagesInOrder } from "../entries/stage-page";
import { BodyProse } from "../guide/body-prose";
import { ProseLines } from "../guide/prose-lines";
import { SourcesChapter } from "../guide/sources-chapter";
import { passportOptions, WaysInChapters } from "../policy/ways-in-page";
import { Chapter } from "../primitives/chapter";
import { Notice } from "../primitives/notice";
import { PageTitle } from "../primitives/page-title";
import { SelectField } from "../primitives/select-field";
import { Steps } from "../primitives/steps";
import { ChoiceLists } from "./choice-lists";
import { PlanHospital } from "./plan-hospital";
import { PlanBudget, PlanDays } from "./plan-money-and-days";

/** What a plan is made of: the chosen entries with the prose it quotes. */
export type PlanParts = {
  hospitals: Entry<"hospitals">[];
  treatments: { treatment: Entry<"treatments">; sections: ProseSection[] }[];
  passport: string | undefined;
};

/** Reads what the address of a plan names, by name. */
export async function planParts(criteria: Criteria): Promise<PlanParts> {
  const hospitals = byTitle(
    (criteria.chosen.hospital ?? []).flatMap((slug) => getEntry("hospitals", slug) ?? []),
  );
  const treatments = byTitle(
    (criteria.chosen.treatment ?? []).flatMap((slug) => getEntry("treatments", slug) ?? []),
  );
  return {
    hospitals,
    treatments: await Promise.all(
      treatments.map(async (treatment) => ({
        treatment,
        sections: await readBody("treatments", treatment.slug),
      })),
    ),
    passport: criteria.chosen.passport?.[0],
  };
}

/** The shortlist as one page to print or mail. */
export function PlanPage({
  context,
  criteria,
  parts,
}: {
  context: PageContext;
  criteria: Criteria;
  parts: PlanParts;
}) {
  const { plan: words } = context.words.choosing;
  const { common } = context.words;
  const { hospitals, treatments, passport } = parts;
  const empty = hospitals.length === 0 && treatments.length === 0;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead}>
        <p className="quiet">{words.printed(dateInWords(context.locale, context.today))}</p>
      </PageTitle>
      {criteria.leftOut && <Notice title={common.leftOut} />}
      {!empty && (
        <p className="plain no-print">
          <a href="#change">{words.add}</a>
          {hospitals.length > 1 && hospitals.length <= compareLimit && (
            <a
              href={pageHref(
                context.locale,
                "/compare",
                criteriaToQuery({ ...criteria, chosen: { hospital: criteria.chosen.hospital ?? [] } }),
              )}
            >
              {words.compare}
            </a>
          )}
        </p>
      )}
      {empty && <p>{words.empty}</p>}
      {hospitals.length > 0 && (
        <Chapter id="hospitals" title={words.hospitals}>
          {hospitals.map((hospital) => (
            <PlanHospital key={hospital.slug} context={context} criteria={criteria} hospital={hospital} />
          ))}
        </Chapter>
      )}
      {treatments.length > 0 && <PlanTreatments context={context} parts={parts} />}
      {passport ? (
        <WaysInChapters context={context} passport={passport} />
      ) : (
        !empty && (
          <Chapter id="ways-in" title={words.waysIn}>
            <p>{words.noPassport}</p>
          </Chapter>
        )
      )}
      {!empty && (
        <>
          <PlanBudget context={context} parts={parts} />
          <Chapter id="stages" title={words.stages}>
            <Steps
              steps={stagesInOrder().map((stage) => ({
                id: stage.slug,
                title: <a href={entryHref(context.locale, "journey", stage.slug)}>{stage.title}</a>,
              }))}
            />
          </Chapter>
        </>
      )}
      <ChangePlan context={context} criteria={criteria} />
      <SourcesChapter context={context} />
    </>
  );
}

function PlanTreatments({ context, parts }: { context: PageContext; parts: PlanParts }) {
  const { plan: words } = context.words.choosing;
  return (
    <>
      <PlanDays context={context} parts={parts} />
      {parts.treatments.map(({ treatment, sections }) => {
        const questions = sections.find((section) => section.heading === "Questions to ask");
        return (
          <Chapter
            key={treatment.slug}
            id={treatment.slug}
            title={<a href={entryHref(context.locale, "treatments", treatment.slug)}>{treatment.title}</a>}
            aside={
              <a href={pageHref(context.locale, `/treatments/${treatment.slug}/going-home`)}>
                {words.goingHome}
              </a>
            }
          >
            <div className="flow">
              <p className="measure">{treatment.summary}</p>
              <h3>{words.questions}</h3>
              {questions && <BodyProse context={context}>{questions.children}</BodyProse>}
              <h3>{words.papers}</h3>
              <ProseLines context={context} texts={treatment.papers} />
              <h3>{words.notKnown}</h3>
              <ProseLines context={context} texts={treatment.notKnown} />
            </div>
          </Chapter>
        );
      })}
    </>
  );
}

function ChangePlan({ context, criteria }: { context: PageContext; criteria: Criteria }) {
  const { plan: words } = context.words.choosing;
  const passport = criteria.chosen.passport?.[0];
  return (
    <section className="chapter no-print" aria-labelledby="change">
      <h2 id="change">{words.change}</h2>
      <form className="flow" action={pageHref(context.locale, "/plan")}>
        <SelectField
          id="passport"
          name="passport"
          label={context.words.policy.route.choose}
          options={passportOptions(context)}
          {...(passport ? { value: passport } : {})}
        />
        <ChoiceLists
          context={context}
          legends={{ hospitals: words.chooseHospitals, treatments: words.chooseTreatments }}
          criteria={criteria}
          open={!criteria.chosen.hospital && !criteria.chosen.treatment}
        />
        <p className="buttons">
          <button className="button" type="submit">
            {words.button}
          </button>
        </p>
      </form>
    </section>
  );
}
