import { type Entry, getEntry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { districtsOf, languagesOf } from "../../domain/directory/hospital-directory";
import { accreditationStateOf } from "../../domain/evidence/accreditation";
import { languageName } from "../../i18n/dates";
import type { District } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Pick } from "../choosing/pick";
import { asOfInWords } from "../guide/fact-value";
import { DirectoryEntry } from "../primitives/directory-entry";

/** A hospital in the directory: its place, and the five facts that decide. */
export function HospitalRow({ context, hospital }: { context: PageContext; hospital: Entry<"hospitals"> }) {
  const { hospital: words, labels, common } = context.words;
  const metro = hospital.campuses[0]?.metro?.[0];
  const spoken = languagesOf(hospital);
  const treated = hospital.treatments.flatMap(
    (offer) => getEntry("treatments", offer.treatment)?.title ?? [],
  );
  const standing = [
    knownValue(hospital.grade),
    "value" in hospital.pilot ? labels.pilot[hospital.pilot.value] : undefined,
    ...hospital.accreditations
      .filter((item) => item.body === "jci")
      .map((item) => accreditationStateOf(item, context.today))
      .map((state) => (state === "not-found" ? undefined : labels.accreditation[`jci-${state}`])),
  ].filter((word) => word !== undefined);
  return (
    <DirectoryEntry
      slug={hospital.slug}
      href={entryHref(context.locale, "hospitals", hospital.slug)}
      title={hospital.title}
      {...(hospital.titleZh ? { zh: hospital.titleZh } : {})}
      place={[
        labels.hospitalKind[hospital.kind],
        districtsOf(hospital)
          .map((district) => labels.district[district as District])
          .join(", "),
        ...(metro?.metres === undefined ? [] : [words.rowMetro(metro.station, metro.metres)]),
      ]}
      gapLabel={common.notPublished}
      facts={[
        {
          label: words.row.treats,
          value:
            treated.length > 0 ? treated.join(" · ") : hospital.knownFor.replace(/\[\^[a-z0-9-]+\]/g, ""),
        },
        {
          label: words.row.languages,
          value:
            spoken.length > 0
              ? spoken.map((code) => languageName(context.locale, code)).join(", ")
              : undefined,
        },
        { label: words.row.paying, value: payingOf(context, hospital) },
        { label: words.row.standing, value: standing.length > 0 ? standing.join(" · ") : undefined },
        {
          label: words.row.firstStep,
          value:
            "value" in hospital.firstStep ? (
              <>
                {hospital.firstStep.value}{" "}
                <span className="asof">{asOfInWords(context, hospital.firstStep.asOf)}</span>
              </>
            ) : undefined,
        },
      ]}
    >
      <Pick context={context} name="hospital" entry={hospital} />
    </DirectoryEntry>
  );
}

/** Insurers by name where they are named, else whether any is taken. */
function payingOf(context: PageContext, hospital: Entry<"hospitals">): string | undefined {
  const { paying } = context.words.hospital;
  const names = knownValue(hospital.paying.insurers);
  const takes = knownValue(hospital.paying.takesInsurance);
  if (names) return names.length > 4 ? `${names.slice(0, 4).join(", ")} …` : names.join(", ");
  if (takes === undefined) return undefined;
  return takes ? paying.yes : paying.no;
}
