import type { ReactNode } from "react";
import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { PickForm } from "../choosing/pick-form";
import { EntryTrail } from "../guide/entry-frame";
import { PageTitle } from "../primitives/page-title";
import { HospitalRow } from "./hospital-row";
import { HospitalsMap } from "./hospitals-map";

type HospitalsLandingProps = {
  context: PageContext;
  title: string;
  lead: string;
  hospitals: readonly Entry<"hospitals">[];
  /** The same list in the directory, ready to be narrowed. */
  query: string;
  chosen?: readonly string[];
  /** The page to read before choosing from the list. */
  readFirst?: ReactNode;
  children?: ReactNode;
};

/** Hospitals of one district or for one treatment, with a way into the full directory. */
export function HospitalsLanding({
  context,
  title,
  lead,
  hospitals,
  query,
  chosen = [],
  readFirst,
  children,
}: HospitalsLandingProps) {
  const { hospital: words, common } = context.words;
  return (
    <>
      <EntryTrail
        context={context}
        above={[{ href: pageHref(context.locale, "/hospitals"), label: common.nav.hospitals }]}
      />
      <PageTitle title={title} lead={lead} />
      {children}
      <p className="plain">
        {readFirst}
        <a href={pageHref(context.locale, "/hospitals", query)}>{words.landing.narrow}</a>
      </p>
      <PickForm context={context}>
        <ol className="entries" data-total={hospitals.length}>
          {hospitals.map((hospital) => (
            <HospitalRow key={hospital.slug} context={context} hospital={hospital} />
          ))}
        </ol>
      </PickForm>
      <HospitalsMap context={context} hospitals={hospitals} chosen={chosen} />
    </>
  );
}
