import type { Entry } from "../../content/entries";
import { languageName } from "../../i18n/dates";
import type { Locale } from "../../i18n/locales";
import { wordsFor } from "../../i18n/words";
import { languageSteps } from "../../schemas/hospitals";
import { languages } from "../../schemas/primitives";
import { accreditationStateOf } from "../evidence/accreditation";
import type { Directory } from "./facet";
import { facetValues, knownValue } from "./fact-values";
import { byText, optionsFrom, optionsFromEntries, withGap } from "./option-lists";

type Hospital = Entry<"hospitals">;

/** The hospital directory: its filters, orders and words. `today` decides whether a certificate still runs. */
export function hospitalDirectory(
  locale: Locale,
  lists: {
    treatments: readonly Entry<"treatments">[];
    specialties: readonly Entry<"specialties">[];
    hospitals: readonly Hospital[];
  },
  today: string,
): Directory<Hospital> {
  const { labels, directory, common } = wordsFor(locale);
  const gap = common.notPublished;
  const spoken = languages.filter((code) =>
    lists.hospitals.some((hospital) => languagesOf(hospital).includes(code)),
  );
  const spokenOptions = spoken
    .map((value) => ({ value, label: languageName(locale, value) }))
    .sort(byText((option) => option.label));
  return {
    facets: [
      {
        key: "treatment",
        legend: directory.legend.treatment,
        options: withGap(optionsFromEntries(lists.treatments), gap),
        valuesOf: (hospital) => facetValues(hospital.treatments.map((offer) => offer.treatment)),
      },
      {
        key: "specialty",
        legend: directory.legend.specialty,
        options: optionsFromEntries(lists.specialties),
        valuesOf: (hospital) => hospital.specialties,
      },
      {
        key: "district",
        legend: directory.legend.district,
        options: optionsFrom(labels.district),
        valuesOf: districtsOf,
      },
      {
        key: "kind",
        legend: directory.legend.kind,
        options: optionsFrom(labels.hospitalKind),
        valuesOf: (hospital) => [hospital.kind],
      },
      {
        key: "language",
        legend: directory.legend.language,
        options: withGap(spokenOptions, gap),
        valuesOf: (hospital) => facetValues(languagesOf(hospital)),
      },
      {
        key: "accreditation",
        legend: directory.legend.accreditation,
        options: withGap(optionsFrom(labels.accreditation), gap),
        valuesOf: (hospital) =>
          facetValues(
            hospital.accreditations.flatMap((item) => {
              const state = accreditationStateOf(item, today);
              if (state === "not-found") return [];
              return item.body === "jci" ? [`jci-${state}`] : ["other"];
            }),
          ),
      },
      {
        key: "insurance",
        legend: directory.legend.insurance,
        options: withGap(optionsFrom(labels.insurance), gap),
        valuesOf: (hospital) => facetValues(insuranceOf(hospital)),
      },
      {
        key: "pilot",
        legend: directory.legend.pilot,
        options: withGap(optionsFrom(labels.pilot), gap),
        valuesOf: (hospital) => facetValues([knownValue(hospital.pilot) ?? []].flat()),
      },
      {
        key: "emergency",
        legend: directory.legend.emergency,
        options: withGap(optionsFrom(labels.emergency), gap),
        valuesOf: (hospital) =>
          facetValues(hospital.campuses.flatMap((campus) => knownValue(campus.emergency) ?? [])),
      },
    ],
    sorts: [
      { value: "name", label: directory.sort.name, compare: byText((hospital) => hospital.title) },
      {
        value: "district",
        label: directory.sort.district,
        compare: byText((hospital) => `${districtsOf(hospital)[0]} ${hospital.title}`),
      },
      {
        value: "checked",
        label: directory.sort.checked,
        compare: (a, b) =>
          b.lastChecked.localeCompare(a.lastChecked) || byText<Hospital>((h) => h.title)(a, b),
      },
    ],
    textOf: (hospital) =>
      [
        hospital.title,
        hospital.titleZh,
        hospital.pinyin,
        ...(hospital.aliases ?? []),
        hospital.summary,
        hospital.knownFor,
      ].join(" "),
  };
}

/** The districts of a hospital's sites, first site first. */
export function districtsOf(hospital: Hospital): string[] {
  return [...new Set(hospital.campuses.map((campus) => campus.district))];
}

/** The languages a hospital names at any step. */
export function languagesOf(hospital: Hospital): string[] {
  return [...new Set(languageSteps.flatMap((step) => knownValue(hospital.languages[step]) ?? []))];
}

function insuranceOf(hospital: Hospital): string[] {
  const takes = knownValue(hospital.paying.takesInsurance);
  const named = knownValue(hospital.paying.insurers);
  if (takes === false) return ["none"];
  return [...(takes || named ? ["takes-some"] : []), ...(named ? ["names-insurers"] : [])];
}
