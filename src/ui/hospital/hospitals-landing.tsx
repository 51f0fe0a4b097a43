import type { ReactNode } from "react";
import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { EntryTrail } from "../guide/entry-frame";
import { PageTitle } from "../primitives/page-title";
import { HospitalList } from "./hospital-list";
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
      <HospitalList context={context} hospitals={hospitals} total={hospitals.length} />
      <HospitalsMap context={context} hospitals={hospitals} chosen={chosen} />
    </>
  );
}
