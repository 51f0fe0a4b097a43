import type { Entry } from "../../content/entries";
import type { Locale } from "../../i18n/locales";
import { wordsFor } from "../../i18n/words";
import { evidenceLevels } from "../../schemas/treatments";
import { isOld } from "../evidence/freshness";
import { type Directory, notPublished } from "./facet";
import { facetValues, knownValue } from "./fact-values";
import { byText, optionsFrom, optionsFromEntries, withGap } from "./option-lists";

type Treatment = Entry<"treatments">;

/** The treatment directory: its filters, orders and words. `today` decides which prices are old. */
export function treatmentDirectory(
  locale: Locale,
  lists: { conditions: readonly Entry<"conditions">[]; hospitals: readonly Entry<"hospitals">[] },
  today: string,
): Directory<Treatment> {
  const { labels, directory, common } = wordsFor(locale);
  const gap = common.notPublished;
  const hospitalsOf = new Map<string, string[]>();
  for (const hospital of lists.hospitals)
    for (const offer of hospital.treatments)
      hospitalsOf.set(offer.treatment, [...(hospitalsOf.get(offer.treatment) ?? []), hospital.slug]);
  const offering = lists.hospitals.filter((hospital) => hospital.treatments.length > 0);
  return {
    facets: [
      {
        key: "category",
        legend: directory.legend.category,
        options: optionsFrom(labels.category),
        valuesOf: (treatment) => [treatment.category],
      },
      {
        key: "condition",
        legend: directory.legend.condition,
        options: optionsFromEntries(lists.conditions),
        valuesOf: (treatment) => treatment.conditions,
      },
      {
        key: "evidence",
        legend: directory.legend.evidence,
        options: withGap(optionsFrom(labels.evidence), gap),
        valuesOf: (treatment) => facetValues([knownValue(treatment.evidence) ?? []].flat()),
      },
      {
        key: "availability",
        legend: directory.legend.availability,
        options: optionsFrom(labels.availability),
        valuesOf: (treatment) => [treatment.availability],
      },
      {
        key: "stay",
        legend: directory.legend.stay,
        options: withGap(optionsFrom(labels.stay), gap),
        valuesOf: (treatment) => [stayOf(treatment)],
      },
      {
        key: "cost",
        legend: directory.legend.cost,
        options: withGap(optionsFrom(labels.cost), gap),
        valuesOf: (treatment) => facetValues(costsOf(treatment, today)),
      },
      {
        key: "hospital",
        legend: directory.legend.hospital,
        options: withGap(optionsFromEntries(offering), gap),
        valuesOf: (treatment) => facetValues(hospitalsOf.get(treatment.slug) ?? []),
      },
    ],
    sorts: [
      { value: "name", label: directory.sort.name, compare: byText((treatment) => treatment.title) },
      {
        value: "evidence",
        label: directory.sort.evidence,
        compare: (a, b) => strengthOf(a) - strengthOf(b) || byText<Treatment>((t) => t.title)(a, b),
      },
      {
        value: "checked",
        label: directory.sort.checked,
        compare: (a, b) =>
          b.lastChecked.localeCompare(a.lastChecked) || byText<Treatment>((t) => t.title)(a, b),
      },
    ],
    textOf: (treatment) =>
      [
        treatment.title,
        treatment.titleZh,
        treatment.pinyin,
        ...(treatment.aliases ?? []),
        treatment.summary,
      ].join(" "),
  };
}

/** In which span the longest stay in the city falls. */
function stayOf(treatment: Treatment): string {
  const range = knownValue(treatment.cityDays);
  const days = range?.max ?? range?.min;
  if (days === undefined) return notPublished;
  if (days <= 7) return "up-to-7";
  if (days <= 14) return "8-to-14";
  return days <= 28 ? "15-to-28" : "over-28";
}

function costsOf(treatment: Treatment, today: string): string[] {
  const local = treatment.costs.filter((cost) => cost.where === "shanghai");
  if (local.length === 0) return treatment.costs.length > 0 ? ["elsewhere"] : [];
  return local.map((cost) => (isOld(cost.asOf, today) ? "shanghai-old" : "shanghai-recent"));
}

function strengthOf(treatment: Treatment): number {
  const level = knownValue(treatment.evidence);
  return level === undefined ? evidenceLevels.length : evidenceLevels.indexOf(level);
}
