import { type Entry, getEntry } from "../../content/entries";
import { hospitalsOffering } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { ButtonLink } from "../primitives/button-link";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Gap } from "../primitives/gap";
import { RangeInWords } from "./stay-picture";

/** The facts that decide, at a glance. */
export function TreatmentCard({
  context,
  treatment,
}: {
  context: PageContext;
  treatment: Entry<"treatments">;
}) {
  const { treatment: words, labels, common } = context.words;
  const hospitals = hospitalsOffering(treatment.slug);
  return (
    <>
      <h2 className="label">{words.glance}</h2>
      <FactRows>
        <FactRow label={words.rows.evidence}>
          <FactValue context={context} fact={treatment.evidence} show={(level) => labels.evidence[level]} />
        </FactRow>
        <FactRow label={words.rows.availability}>{labels.availability[treatment.availability]}</FactRow>
        <FactRow label={words.rows.nights}>
          <RangeInWords context={context} fact={treatment.hospitalNights} unit="nights" />
        </FactRow>
        <FactRow label={words.rows.city}>
          <RangeInWords context={context} fact={treatment.cityDays} unit="days" />
        </FactRow>
        <FactRow label={words.rows.flying}>
          <RangeInWords context={context} fact={treatment.beforeFlying} unit="days" />
        </FactRow>
        <FactRow label={words.rows.hospitals}>
          {hospitals.length > 0 ? (
            <ul className="bare">
              {hospitals.map((hospital) => (
                <li key={hospital.slug}>
                  <a href={entryHref(context.locale, "hospitals", hospital.slug)}>{hospital.title}</a>
                </li>
              ))}
            </ul>
          ) : (
            <Gap>{common.notPublished}</Gap>
          )}
        </FactRow>
        <FactRow label={words.conditions}>
          <ul className="bare">
            {treatment.conditions
              .flatMap((slug) => getEntry("conditions", slug) ?? [])
              .map((condition) => (
                <li key={condition.slug}>
                  <a href={entryHref(context.locale, "conditions", condition.slug)}>{condition.title}</a>
                </li>
              ))}
          </ul>
        </FactRow>
      </FactRows>
      <p className="buttons">
        <ButtonLink href={pageHref(context.locale, "/plan", `treatment=${treatment.slug}`)}>
          {common.addToPlan}
        </ButtonLink>
        <ButtonLink
          kind="quiet"
          href={`${pageHref(context.locale, "/compare", `treatment=${treatment.slug}`)}#choose`}
        >
          {context.words.choosing.pick.label}
        </ButtonLink>
        <ButtonLink kind="quiet" href={pageHref(context.locale, `/treatments/${treatment.slug}/going-home`)}>
          {words.goingHome}
        </ButtonLink>
      </p>
    </>
  );
}
