import type { Entry } from "../../content/entries";
import { hospitalsOffering } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { ChoiceList } from "../choosing/choice-list";
import { PickForm } from "../choosing/pick-form";
import { Dated } from "../guide/fact-value";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";

/** Hospitals that offer a treatment, with the source that says so, and a way to compare them. */
export function WhereChapter({
  context,
  treatment,
}: {
  context: PageContext;
  treatment: Entry<"treatments">;
}) {
  const { treatment: words } = context.words;
  const hospitals = hospitalsOffering(treatment.slug);
  const offers = hospitals.flatMap((hospital) =>
    hospital.treatments
      .filter((offer) => offer.treatment === treatment.slug)
      .map((offer) => ({ hospital, offer })),
  );
  const field = treatment.specialties.map((specialty) => `specialty=${specialty}`).join("&");
  const list = pageHref(context.locale, `/hospitals/for/${treatment.slug}`);
  return (
    <Chapter
      id="where"
      title={words.where}
      aside={offers.length > 0 ? <a href={list}>{words.whereAll}</a> : undefined}
    >
      {offers.length === 0 ? (
        <p>{words.whereNone}</p>
      ) : (
        <FactRows longLabels>
          {offers.map(({ hospital, offer }) => (
            <FactRow
              key={`${hospital.slug} ${offer.source}`}
              label={<a href={entryHref(context.locale, "hospitals", hospital.slug)}>{hospital.title}</a>}
            >
              {offer.note ?? words.whereNamed}{" "}
              <Dated context={context} asOf={offer.asOf} source={offer.source} />
            </FactRow>
          ))}
        </FactRows>
      )}
      <p className="plain no-print">
        <a href={pageHref(context.locale, "/hospitals", field)}>{words.whereField}</a>
      </p>
      {hospitals.length > 1 && (
        <PickForm context={context} planWith={{ name: "treatment", value: treatment.slug }}>
          <ChoiceList legend={words.whereCompare} name="hospital" options={hospitals} />
        </PickForm>
      )}
    </Chapter>
  );
}
