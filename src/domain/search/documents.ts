import { entryPath } from "../../content/addresses";
import { type Entry, getEntry, listEntries } from "../../content/entries";
import { countryName } from "../../i18n/dates";
import type { Locale } from "../../i18n/locales";
import { type Words, wordsFor } from "../../i18n/words";
import { type CollectionName, districts } from "../../schemas/primitives";
import { districtsOf } from "../directory/hospital-directory";
import { countryCodes } from "../entry-route/passports";
import { synonyms } from "./synonyms";

/** One thing that can be found, with everything by which it can be found. */
export type SearchDocument = {
  /** `collection/slug`; pages that are no entries have `pages/` and the last part of their address. */
  id: string;
  collection: CollectionName;
  slug: string;
  /** The address without language. */
  path: string;
  title: string;
  titleZh?: string;
  /** Every other name: aliases, the medical term, pinyin. Empty where only the text is searched. */
  names: readonly string[];
  /** Our own phrases for it, from the synonym file. */
  synonyms: readonly string[];
  summary: string;
  /** Other sentences of the front matter. */
  details: readonly string[];
};

type Found = Pick<SearchDocument, "names" | "details"> & { titleZh?: string | undefined };

/** Everything that can be found in this language, without prose. */
export function listDocuments(locale: Locale): SearchDocument[] {
  const words = wordsFor(locale);
  return [
    ...documentsOf("hospitals", (entry) => hospitalFound(entry, words)),
    ...documentsOf("treatments", (entry) => ({
      titleZh: entry.titleZh,
      names: [...(entry.aliases ?? []), ...(entry.pinyin ? [entry.pinyin] : [])],
      details: [...titlesOf("conditions", entry.conditions), ...titlesOf("specialties", entry.specialties)],
    })),
    ...documentsOf("conditions", (entry) => ({
      titleZh: entry.titleZh,
      names: [...(entry.medicalTerm ? [entry.medicalTerm] : []), ...(entry.aliases ?? [])],
      details: [...titlesOf("specialties", entry.specialties), ...entry.questions, entry.doNotTravel],
    })),
    ...documentsOf("specialties", (entry) => ({
      titleZh: entry.titleZh,
      names: entry.aliases ?? [],
      details: [],
    })),
    ...documentsOf("policies", (entry) => ({
      titleZh: entry.titleZh,
      names: entry.aliases ?? [],
      details: [entry.appliesTo, ...entry.steps, ...(entry.papers ?? [])],
    })),
    ...documentsOf("trust", () => ({ names: [], details: [] })),
    ...documentsOf("services", (entry) => ({
      names: entry.aliases ?? [],
      details: entry.facts.map((fact) => fact.name),
    })),
    ...documentsOf("journey", (entry) => ({
      names: [entry.short],
      details: [...entry.papers, ...entry.helpers],
    })),
    ...documentsOf("pages", () => ({ names: [], details: [] })),
    ...placesOf(locale, words),
    ...districtsOfCity(words),
    ...documentsOf("elsewhere", (entry) => ({
      titleZh: entry.titleZh,
      names: entry.aliases ?? [],
      details: [entry.place],
    })),
    ...documentsOf("claims", (entry) => ({ names: [entry.slug], details: [entry.finding] })),
    ...documentsOf("glossary", (entry) => ({
      titleZh: entry.titleZh,
      names: [...(entry.aliases ?? []), ...(entry.pinyin ? [entry.pinyin] : [])],
      details: [],
    })),
    ...documentsOf("sources", (entry) => ({
      names: [],
      details: [entry.publisher, ...(entry.note ? [entry.note] : [])],
    })),
  ];
}

function documentsOf<Name extends CollectionName>(
  collection: Name,
  foundOf: (entry: Entry<Name>) => Found,
): SearchDocument[] {
  return listEntries(collection).map((entry) => {
    const { titleZh, names, details } = foundOf(entry);
    const id = `${collection}/${entry.slug}`;
    return {
      id,
      collection,
      slug: entry.slug,
      path: entryPath(collection, entry.slug),
      title: titleIn(entry as Told),
      ...(titleZh ? { titleZh } : {}),
      names,
      synonyms: synonyms.get(id) ?? [],
      summary: withoutMarks(summaryIn(entry as Told)),
      details: details.map(withoutMarks),
    };
  });
}

function hospitalFound(entry: Entry<"hospitals">, words: Words): Found {
  const sites = [...new Set(entry.campuses.map((campus) => campus.district))];
  return {
    titleZh: entry.titleZh,
    names: [...(entry.pinyin ? [entry.pinyin] : []), ...(entry.aliases ?? [])],
    details: [
      entry.knownFor,
      ...titlesOf(
        "treatments",
        entry.treatments.map((offer) => offer.treatment),
      ),
      ...titlesOf("specialties", entry.specialties),
      ...sites.map((district) => words.labels.district[district]),
      words.labels.hospitalKind[entry.kind],
    ],
  };
}

/** Pages that do not come from an entry: directories and tools. */
function placesOf(locale: Locale, words: Words): SearchDocument[] {
  return words.search.places.map(({ path, title, summary, names }) => {
    const slug = path.slice(path.lastIndexOf("/") + 1);
    const id = `pages/${slug}`;
    return {
      id,
      collection: "pages",
      slug,
      path,
      title,
      names: path === "/policies/entry-route" ? [...names, ...passportNames(locale)] : names,
      synonyms: synonyms.get(id) ?? [],
      summary,
      details: [],
    };
  });
}

/** The landing pages of districts that have a hospital. */
function districtsOfCity(words: Words): SearchDocument[] {
  const found = new Set(listEntries("hospitals").flatMap(districtsOf));
  return districts
    .filter((slug) => found.has(slug))
    .map((slug) => {
      const name = words.labels.district[slug];
      const id = `pages/${slug}`;
      return {
        id,
        collection: "pages",
        slug,
        path: `/hospitals/in/${slug}`,
        title: words.search.inDistrict(name),
        names: [name, slug, words.search.district(slug)],
        synonyms: synonyms.get(id) ?? [],
        summary: words.search.inDistrictSummary(name),
        details: [],
      };
    });
}

/** What a reader types who looks for the ways in of one passport. */
function passportNames(locale: Locale): string[] {
  return countryCodes.flatMap((code) => {
    const name = countryName(locale, code);
    return [`${name} visa`, `${name} passport`];
  });
}

function titlesOf(
  collection: "treatments" | "conditions" | "specialties",
  slugs: readonly string[],
): string[] {
  return slugs.flatMap((slug) => getEntry(collection, slug)?.title ?? []);
}

/** The fields that name and sum up an entry, of whatever collection. */
type Told = Partial<Record<"title" | "statement" | "summary" | "plain" | "finding" | "publisher", string>>;

function titleIn(entry: Told): string {
  return entry.title ?? entry.statement ?? "";
}

function summaryIn(entry: Told): string {
  return entry.summary ?? entry.plain ?? entry.finding ?? entry.publisher ?? "";
}

/** Text without citations, links and stress. */
function withoutMarks(text: string): string {
  return text
    .replace(/\s*\[\^[a-z0-9-]+\]/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\*\*/g, "");
}
