import type { Locale } from "../../i18n/locales";
import type { CollectionName } from "../../schemas/primitives";
import { foldQuery } from "../directory/fold-text";
import type { SearchDocument } from "./documents";
import type { Name } from "./name-index";
import { asksForHospital, bestReading, type NameScores, scoreNames } from "./name-scores";
import { meantWordOf } from "./query-words";
import { type SearchIndex, searchIndexOf } from "./search-index";
import { scoreTexts } from "./text-index";
import { type Tried, triedFor } from "./tried";

/** One thing found. */
export type Hit = {
  document: SearchDocument;
  score: number;
  /** The spelling that fitted best, when a name fitted. */
  name: Name | undefined;
  /** The words to mark where they stand in title and sentences, as stems. */
  words: ReadonlySet<string>;
};

/** The things of one kind that were found, best first. */
export type HitGroup = { collection: CollectionName; hits: readonly Hit[] };

/** What a search found: groups in the order of their best hit, and what was tried. */
export type SearchOutcome = { q: string; total: number; groups: readonly HitGroup[]; tried: Tried };

/** What stands before what when names fit equally well. */
const standing: Record<CollectionName, number> = {
  hospitals: 1,
  treatments: 1,
  conditions: 0.96,
  policies: 0.97,
  services: 0.97,
  specialties: 0.94,
  journey: 0.92,
  pages: 0.9,
  trust: 0.88,
  elsewhere: 0.86,
  glossary: 0.66,
  claims: 0.6,
  sources: 0.4,
};

/** A name that fits worse than this says nothing. */
const leastName = 0.2;
/** The most that full text adds to a name. */
const textShare = 0.22;
/** The most things that one search shows. */
const most = 120;

/** Searches everything in this language. Never fails; an empty query finds nothing. */
export async function searchGuide(locale: Locale, query: string): Promise<SearchOutcome> {
  return searchIn(await searchIndexOf(locale), query);
}

/** Searches an index: the very name first, then names that hold the words, then texts that do. */
export function searchIn(index: SearchIndex, query: string): SearchOutcome {
  const q = foldQuery(query);
  const names = scoreNames(index.names, q);
  const texts = scoreTexts(
    index.texts,
    bestReading(names).map((asked) => ({ word: asked.word, instead: meantWordOf(asked) })),
  );
  const hospitalAsked = asksForHospital(names.readings);
  const hits: (Hit & { whole: boolean })[] = [];
  index.documents.forEach((document, at) => {
    const named = names.scores.get(at);
    const text = texts.get(at);
    const byName = named && named.score >= leastName ? named : undefined;
    if (!byName && !text) return;
    const kind =
      standing[document.collection] * (hospitalAsked && document.collection === "hospitals" ? 1.06 : 1);
    hits.push({
      document,
      score: ((byName?.score ?? 0) + textShare * (text?.score ?? 0)) * kind,
      name: byName?.name,
      words: new Set([...(byName ? wordsOfReadings(names) : []), ...(text?.terms ?? [])]),
      whole: text?.whole ?? false,
    });
  });
  hits.sort((a, b) => b.score - a.score || (a.document.title < b.document.title ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * 0.5;
  const kept = hits.filter((hit) => hit.whole || hit.score >= least).slice(0, most);
  return {
    q,
    total: kept.length,
    groups: groupsOf(kept),
    tried: triedFor(q, names, index.names.written, kept[0]),
  };
}

function groupsOf(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<CollectionName, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.collection);
    if (group) group.push(hit);
    else groups.set(hit.document.collection, [hit]);
  }
  return [...groups].map(([collection, of]) => ({ collection, hits: of }));
}

/** Every known word that a word of the query may stand for. */
function wordsOfReadings({ readings }: NameScores): string[] {
  return readings.flatMap((reading) =>
    reading.flatMap(({ near }) => [...near].filter(([, nearness]) => nearness >= 0.7).map(([word]) => word)),
  );
}
