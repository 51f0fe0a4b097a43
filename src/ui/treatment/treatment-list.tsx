import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { PickForm } from "../choosing/pick-form";
import { TreatmentRow } from "./treatment-row";

/** Treatments in the order given, to read, compare and plan with. */
export function TreatmentList({
  context,
  treatments,
  total,
}: {
  context: PageContext;
  treatments: readonly Entry<"treatments">[];
  /** How many there are in all, where no heading counts them. */
  total?: number;
}) {
  return (
    <PickForm context={context}>
      <ol className="entries" data-total={total}>
        {treatments.map((treatment) => (
          <TreatmentRow key={treatment.slug} context={context} treatment={treatment} />
        ))}
      </ol>
    </PickForm>
  );
}
