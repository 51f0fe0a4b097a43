import { getEntry } from "../../content/entries";
import { byTitle } from "../../content/relations";
import { type Criteria, criteriaToQuery, toggled } from "../../domain/directory/criteria";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { Chips } from "../primitives/chips";
import { Notice } from "../primitives/notice";
import { PageTitle } from "../primitives/page-title";
import { ChoiceLists } from "./choice-lists";
import { HospitalComparison } from "./hospital-comparison";
import { TreatmentComparison } from "./treatment-comparison";

const path = "/compare";

/** Up to four hospitals, and up to four treatments, side by side; below, the lists to choose from. */
export function ComparePage({ context, criteria }: { context: PageContext; criteria: Criteria }) {
  const { compare: words } = context.words.choosing;
  const { directory } = context.words;
  const hospitals = byTitle(
    (criteria.chosen.hospital ?? []).flatMap((slug) => getEntry("hospitals", slug) ?? []),
  );
  const treatments = byTitle(
    (criteria.chosen.treatment ?? []).flatMap((slug) => getEntry("treatments", slug) ?? []),
  );
  const chosen = [...hospitals, ...treatments];
  const chips = chosen.map((entry) => ({
    href: pageHref(
      context.locale,
      path,
      criteriaToQuery(
        toggled(criteria, entry.collection === "hospitals" ? "hospital" : "treatment", entry.slug),
      ),
    ),
    label: entry.title,
    removeLabel: words.remove(entry.title),
  }));
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      {criteria.leftOut && <Notice title={words.tooMany} />}
      {chosen.length === 0 && <p>{words.none}</p>}
      {chips.length > 0 && (
        <Chips chips={chips} clear={{ href: pageHref(context.locale, path), label: directory.clear }} />
      )}
      {chosen.length === 1 && <p>{words.one}</p>}
      {chosen.length > 0 && (
        <p className="plain no-print">
          <a href="#choose">{words.change}</a>
          <a href={pageHref(context.locale, "/plan", criteriaToQuery(criteria))}>{words.toPlan}</a>
        </p>
      )}
      {hospitals.length > 0 && (
        <Chapter id="hospitals" title={words.hospitals}>
          <HospitalComparison context={context} hospitals={hospitals} />
        </Chapter>
      )}
      {treatments.length > 0 && (
        <Chapter id="treatments" title={words.treatments}>
          <TreatmentComparison context={context} treatments={treatments} />
        </Chapter>
      )}
      <Chapter id="choose" title={words.choose}>
        <form className="flow" action={pageHref(context.locale, path)}>
          <ChoiceLists
            context={context}
            legends={{ hospitals: words.chooseHospitals, treatments: words.chooseTreatments }}
            criteria={criteria}
            open={chosen.length < 2}
          />
          <p className="buttons">
            <button className="button" type="submit">
              {words.button}
            </button>
          </p>
        </form>
      </Chapter>
      <SourcesChapter context={context} />
    </>
  );
}
