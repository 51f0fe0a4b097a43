import type { ProseSection } from "../../content/build-index";
import { type Entry, getEntry } from "../../content/entries";
import { treatmentsFor } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { BodyProse } from "../guide/body-prose";
import { InlineProse } from "../guide/inline-prose";
import { ProseLines } from "../guide/prose-lines";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Pair } from "../primitives/pair";
import { PlainEntry } from "./plain-entry";

type ConditionPageProps = {
  context: PageContext;
  condition: Entry<"conditions">;
  sections: readonly ProseSection[];
};

/** A condition: what it is, which treatments concern it, what to ask first, when not to travel. */
export function ConditionPage({ context, condition, sections }: ConditionPageProps) {
  const { entries, labels, common } = context.words;
  const words = entries.conditions;
  const treatments = treatmentsFor(condition.slug);
  return (
    <PlainEntry
      context={context}
      entry={condition}
      path={`/conditions/${condition.slug}`}
      above={[{ href: pageHref(context.locale, "/conditions"), label: common.nav.conditions }]}
      facts={condition.medicalTerm ? [`${words.medicalTerm}: ${condition.medicalTerm}`] : []}
    >
      {sections.map((section) => (
        <BodyProse key={section.heading} context={context}>
          {section.children}
        </BodyProse>
      ))}
      <Chapter
        id="treatments"
        title={words.treatments}
        aside={
          treatments.length > 0 && (
            <a href={pageHref(context.locale, `/treatments/for/${condition.slug}`)}>
              {context.words.treatment.landing.narrow}
            </a>
          )
        }
      >
        {treatments.length === 0 ? (
          <p>{words.noTreatments}</p>
        ) : (
          <FactRows longLabels>
            {treatments.map((treatment) => (
              <FactRow
                key={treatment.slug}
                label={
                  <a href={entryHref(context.locale, "treatments", treatment.slug)}>{treatment.title}</a>
                }
              >
                {treatment.summary}{" "}
                <span className="quiet">{labels.availability[treatment.availability]}.</span>{" "}
                <a href={pageHref(context.locale, `/hospitals/for/${treatment.slug}`)}>
                  {context.words.treatment.where}
                </a>
              </FactRow>
            ))}
          </FactRows>
        )}
      </Chapter>
      <Pair>
        <Chapter id="questions" title={words.questions}>
          <ProseLines context={context} texts={condition.questions} />
        </Chapter>
        <Chapter id="do-not-travel" title={words.doNotTravel}>
          <p className="measure">
            <InlineProse context={context} text={condition.doNotTravel} />
          </p>
        </Chapter>
      </Pair>
      <Chapter id="specialties" title={words.specialties}>
        <ul className="plain">
          {condition.specialties
            .flatMap((slug) => getEntry("specialties", slug) ?? [])
            .map((specialty) => (
              <li key={specialty.slug}>
                <a href={entryHref(context.locale, "specialties", specialty.slug)}>{specialty.title}</a>
              </li>
            ))}
        </ul>
      </Chapter>
    </PlainEntry>
  );
}
