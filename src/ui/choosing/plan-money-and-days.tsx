import type { PageContext } from "../../site/page-context";
import { PriceText } from "../guide/price-text";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";
import { Gap } from "../primitives/gap";
import { RangeInWords } from "../treatment/stay-picture";
import type { PlanParts } from "./plan-page";

type PartsProps = { context: PageContext; parts: PlanParts };

/** Nights and days to plan for, treatment by treatment. */
export function PlanDays({ context, parts }: PartsProps) {
  const { plan: words } = context.words.choosing;
  const { rows } = context.words.treatment;
  return (
    <Chapter id="days" title={words.days}>
      <DataTable
        caption={words.days}
        captionUnseen
        columns={[
          { label: words.treatments },
          { label: rows.nights },
          { label: rows.city },
          { label: rows.flying },
        ]}
        rows={parts.treatments.map(({ treatment }) => ({
          id: treatment.slug,
          head: treatment.title,
          cells: [
            <RangeInWords key="nights" context={context} fact={treatment.hospitalNights} unit="nights" />,
            <RangeInWords key="days" context={context} fact={treatment.cityDays} unit="days" />,
            <RangeInWords key="flying" context={context} fact={treatment.beforeFlying} unit="days" />,
          ],
        }))}
      />
    </Chapter>
  );
}

/** The whole trip as a budget sheet: dated prices where there are any, blanks to fill in for the rest. */
export function PlanBudget({ context, parts }: PartsProps) {
  const { plan: words } = context.words.choosing;
  const gap = <Gap>{context.words.common.notPublished}</Gap>;
  const prices = [
    ...parts.treatments.flatMap(({ treatment }) =>
      treatment.costs.filter((price) => price.where === "shanghai"),
    ),
    ...parts.hospitals.flatMap((hospital) => hospital.prices ?? []),
  ];
  const seen = [...new Map(prices.map((price) => [`${price.what} ${price.source}`, price])).values()];
  return (
    <Chapter id="budget" title={words.budget}>
      <p className="measure">{words.budgetNote}</p>
      <DataTable
        caption={words.budget}
        captionUnseen
        columns={[
          { label: words.budgetColumns.item },
          { label: words.budgetColumns.seen },
          { label: words.budgetColumns.mine },
        ]}
        rows={words.budgetRows.map((item, i) => ({
          id: item,
          head: item,
          cells: [
            i === 0 && seen.length > 0
              ? seen.map((price) => (
                  <div key={`${price.what} ${price.source}`}>
                    {price.place}: <PriceText context={context} price={price} />
                  </div>
                ))
              : i === 0
                ? gap
                : "",
            <span key="blank" className="to-fill" />,
          ],
        }))}
      />
    </Chapter>
  );
}
