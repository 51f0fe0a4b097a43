import type { Entry } from "../../content/entries";
import type { Locale } from "../../i18n/locales";
import { wordsFor } from "../../i18n/words";
import { claimStatuses } from "../../schemas/claims";
import type { Directory } from "./facet";
import { byText, optionsFrom } from "./option-lists";

type Claim = Entry<"claims">;

/** The register of claims: its filters, orders and words. `titleOf` names the entry behind a reference. */
export function claimDirectory(
  locale: Locale,
  claims: readonly Claim[],
  titleOf: (ref: string) => string,
): Directory<Claim> {
  const { labels, directory } = wordsFor(locale);
  const subjects = [...new Set(claims.flatMap((claim) => claim.about))];
  return {
    facets: [
      {
        key: "status",
        legend: directory.legend.status,
        options: optionsFrom(labels.claimStatus),
        valuesOf: (claim) => [claim.status],
      },
      {
        key: "kind",
        legend: directory.legend.claimKind,
        options: optionsFrom(labels.claimKind),
        valuesOf: (claim) => [claim.kind],
      },
      {
        key: "about",
        legend: directory.legend.about,
        options: subjects
          .map((value) => ({ value, label: titleOf(value) }))
          .sort(byText((option) => option.label)),
        valuesOf: (claim) => claim.about,
      },
    ],
    sorts: [
      { value: "id", label: directory.sort.id, compare: byText((claim) => claim.slug) },
      {
        value: "status",
        label: directory.sort.status,
        compare: (a, b) =>
          claimStatuses.indexOf(a.status) - claimStatuses.indexOf(b.status) ||
          byText<Claim>((claim) => claim.slug)(a, b),
      },
    ],
    textOf: (claim) => [claim.slug, claim.statement, claim.finding].join(" "),
  };
}

/** The list of sources: its filter, orders and words. */
export function sourceDirectory(locale: Locale): Directory<Entry<"sources">> {
  const { labels, directory } = wordsFor(locale);
  return {
    facets: [
      {
        key: "kind",
        legend: directory.legend.sourceKind,
        options: optionsFrom(labels.sourceKind),
        valuesOf: (source) => [source.kind],
      },
    ],
    sorts: [
      { value: "name", label: directory.sort.name, compare: byText((source) => source.title) },
      {
        value: "publisher",
        label: directory.sort.publisher,
        compare: byText((source) => `${source.publisher} ${source.title}`),
      },
      {
        value: "date",
        label: directory.sort.date,
        compare: (a, b) => dated(b).localeCompare(dated(a)) || byText<Entry<"sources">>((s) => s.title)(a, b),
      },
    ],
    textOf: (source) => [source.title, source.publisher].join(" "),
  };
}

function dated(source: { published: string }): string {
  return source.published === "undated" ? "" : source.published;
}
