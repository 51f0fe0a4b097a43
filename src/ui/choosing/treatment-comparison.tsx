import type { ReactNode } from "react";
import type { Entry } from "../../content/entries";
import { claimsAbout, hospitalsOffering } from "../../content/relations";
import { isOld } from "../../domain/evidence/freshness";
import { tallyOf } from "../../domain/evidence/tally";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { amountInWords, PriceText } from "../guide/price-text";
import { Gap } from "../primitives/gap";
import { RangeInWords } from "../treatment/stay-picture";
import { type ComparisonRow, ComparisonTable } from "./comparison-table";

type Treatment = Entry<"treatments">;

/** Treatments side by side, alphabetical, the same rows for all. */
export function TreatmentComparison({
  context,
  treatments,
}: {
  context: PageContext;
  treatments: readonly Treatment[];
}) {
  const { choosing, treatment: words, labels, common } = context.words;
  const row = (
    label: string,
    cellOf: (treatment: Treatment) => { plain: string; shown: ReactNode },
  ): ComparisonRow => ({
    label,
    cells: treatments.map(cellOf),
  });
  const range = (
    label: string,
    field: "hospitalNights" | "cityDays" | "beforeFlying",
    unit: "days" | "nights",
  ) =>
    row(label, (treatment) => ({
      plain: JSON.stringify("value" in treatment[field] ? treatment[field].value : ""),
      shown: <RangeInWords context={context} fact={treatment[field]} unit={unit} />,
    }));
  return (
    <ComparisonTable
      context={context}
      caption={choosing.compare.treatments}
      heads={treatments.map((treatment) => treatment.title)}
      rows={[
        row(words.rows.evidence, (treatment) => ({
          plain: "value" in treatment.evidence ? treatment.evidence.value : "",
          shown: (
            <FactValue context={context} fact={treatment.evidence} show={(level) => labels.evidence[level]} />
          ),
        })),
        row(words.rows.availability, (treatment) => ({
          plain: treatment.availability,
          shown: labels.availability[treatment.availability],
        })),
        range(words.rows.nights, "hospitalNights", "nights"),
        range(words.rows.city, "cityDays", "days"),
        range(words.rows.flying, "beforeFlying", "days"),
        row(words.rows.price, (treatment) => {
          const fresh = treatment.costs.filter((price) => !isOld(price.asOf, context.today));
          return {
            plain: fresh.map((price) => amountInWords(context, price)).join(),
            shown:
              treatment.costs.length === 0 ? (
                <Gap>{common.notPublished}</Gap>
              ) : fresh.length === 0 ? (
                <span className="old">{choosing.compare.oldPrice}</span>
              ) : (
                fresh.map((price) => (
                  <div key={`${price.what} ${price.place} ${price.source}`}>
                    {price.place}: <PriceText context={context} price={price} />
                  </div>
                ))
              ),
          };
        }),
        row(words.rows.hospitals, (treatment) => {
          const hospitals = hospitalsOffering(treatment.slug);
          return {
            plain: hospitals.map((hospital) => hospital.slug).join(),
            shown:
              hospitals.length === 0 ? (
                <Gap>{common.notPublished}</Gap>
              ) : (
                <ul className="bare">
                  {hospitals.map((hospital) => (
                    <li key={hospital.slug}>
                      <a href={entryHref(context.locale, "hospitals", hospital.slug)}>{hospital.title}</a>
                    </li>
                  ))}
                </ul>
              ),
          };
        }),
        row(choosing.compare.rows.claims, (treatment) => {
          const counts = tallyOf(claimsAbout(`treatments/${treatment.slug}`))
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => `${labels.claimStatus[status]}: ${count}`)
            .join(", ");
          return { plain: counts, shown: counts || <Gap>{common.notPublished}</Gap> };
        }),
        row(choosing.compare.rows.page, (treatment) => ({
          plain: "",
          shown: <a href={entryHref(context.locale, "treatments", treatment.slug)}>{treatment.title}</a>,
        })),
      ]}
    />
  );
}
