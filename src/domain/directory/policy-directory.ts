import type { Entry } from "../../content/entries";
import { countryName } from "../../i18n/dates";
import type { Locale } from "../../i18n/locales";
import { wordsFor } from "../../i18n/words";
import { policyStatuses, policyStatusOf } from "../evidence/policy-status";
import type { Directory } from "./facet";
import { byText, optionsFrom } from "./option-lists";

type Policy = Entry<"policies">;

/** The directory of rules: its filters, orders and words. `today` decides where each rule stands. */
export function policyDirectory(
  locale: Locale,
  policies: readonly Policy[],
  today: string,
): Directory<Policy> {
  const { labels, directory } = wordsFor(locale);
  const passports = new Set(policies.flatMap((policy) => passportsOf(policy)));
  return {
    facets: [
      {
        key: "topic",
        legend: directory.legend.topic,
        options: optionsFrom(labels.topic),
        valuesOf: (policy) => [policy.topic],
      },
      {
        key: "jurisdiction",
        legend: directory.legend.jurisdiction,
        options: optionsFrom(labels.jurisdiction),
        valuesOf: (policy) => [policy.jurisdiction],
      },
      {
        key: "status",
        legend: directory.legend.status,
        options: policyStatuses.map((value) => ({ value, label: labels.policyStatus[value] })),
        valuesOf: (policy) => [policyStatusOf(policy, today)],
      },
      {
        key: "passport",
        legend: directory.legend.passport,
        options: [...passports]
          .map((value) => ({ value, label: countryName(locale, value) }))
          .sort(byText((option) => option.label)),
        valuesOf: (policy) => passportsOf(policy, today),
      },
    ],
    sorts: [
      { value: "name", label: directory.sort.name, compare: byText((policy) => policy.title) },
      {
        value: "topic",
        label: directory.sort.topic,
        compare: byText((policy) => `${policy.topic} ${policy.title}`),
      },
      {
        value: "status",
        label: directory.sort.status,
        compare: (a, b) =>
          policyStatuses.indexOf(policyStatusOf(a, today)) -
            policyStatuses.indexOf(policyStatusOf(b, today)) ||
          byText<Policy>((policy) => policy.title)(a, b),
      },
    ],
    textOf: (policy) =>
      [policy.title, policy.titleZh, ...(policy.aliases ?? []), policy.summary, policy.appliesTo].join(" "),
  };
}

/** The passports a rule names, on a day only those for which it has not ended; none for rules that hold for all. */
function passportsOf(policy: Policy, today = ""): string[] {
  const passports = policy.route?.passports;
  if (!Array.isArray(passports)) return [];
  return [
    ...new Set(
      passports.filter(({ until }) => until === undefined || until >= today).map((rule) => rule.passport),
    ),
  ];
}
