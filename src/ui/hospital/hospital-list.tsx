import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { PickForm } from "../choosing/pick-form";
import { HospitalRow } from "./hospital-row";

/** Hospitals in the order given, to read, compare and plan with. */
export function HospitalList({
  context,
  hospitals,
  total,
}: {
  context: PageContext;
  hospitals: readonly Entry<"hospitals">[];
  /** How many there are in all, where no heading counts them. */
  total?: number;
}) {
  return (
    <PickForm context={context}>
      <ol className="entries" data-total={total}>
        {hospitals.map((hospital) => (
          <HospitalRow key={hospital.slug} context={context} hospital={hospital} />
        ))}
      </ol>
    </PickForm>
  );
}
