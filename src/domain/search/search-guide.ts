import type { Locale } from "../../i18n/locales";
import type { CollectionName } from "../../schemas/primitives";
import { foldQuery } from "../directory/fold-text";
import { weakWords } from "./common-words";
import type { SearchDocument } from "./documents";
import { holdsWord, sentenceWith } from "./marked";
import type { Name } from "./name-index";
import {
  asksForHospital,
  bestReading,
  exactScore,
  type NameScore,
  type NameScores,
  scoreNames,
} from "./name-scores";
import { putNamedFirst, type Ranked } from "./precedence";
import { type AskedWord, meantWordOf } from "./query-words";
import { type SearchIndex, searchIndexOf } from "./search-index";
import { scoreTexts, type TextScore } from "./text-index";
import { nothingTried, type Tried, triedFor } from "./tried";
import { wordsOf } from "./words-of";

/** One thing found. */
export type Hit = {
  document: SearchDocument;
  score: number;
  /** The spelling that fitted best, when a name fitted. */
  name: Name | undefined;
  /** That spelling, when the reader would not see why this was found without it. */
  foundAs?: string | undefined;
  /** A sentence of the page with the words, when neither name nor summary holds them. */
  mention?: string | undefined;
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
  glossary: 0.7,
  claims: 0.6,
  sources: 0.4,
};

/** A name that fits worse than this says nothing. */
const leastName = 0.2;
/** "Chest tightness" shares a word with Chest Hospital, and asks for something else. */
const partOfHospital = 0.75;
/** Beside a name that was asked for whole, one of which only some words were asked counts for less. */
const partOfName = 0.85;
/** The most that full text adds to a name. */
const textShare = 0.22;
/** The most things that one search shows. */
const most = 120;

/** Searches everything in this language. Never fails; an empty query finds nothing. */
export async function searchGuide(locale: Locale, query: string): Promise<SearchOutcome> {
  if (foldQuery(query) === "") return { q: "", total: 0, groups: [], tried: nothingTried };
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
  const meaningAsked = askingMeaning.test(q);
  const someHeld = [...names.scores.values()].some(({ held }) => held);
  const telling = bestReading(names).filter(({ word }) => !weakWords.has(word));
  const hits: (Hit & Ranked & { whole: boolean })[] = [];
  index.documents.forEach((document, at) => {
    const named = names.scores.get(at);
    const text = texts.get(at);
    const byName = named && named.score >= (named.held ? leastName / 2 : leastName) ? named : undefined;
    if (!byName && !text && !named?.held) return;
    const kind =
      standingOf(document.collection, hospitalAsked, meaningAsked) *
      (document.collection === "hospitals" && !hospitalAsked && !named?.held ? partOfHospital : 1);
    const share = document.collection === "sources" ? textShare : shareOf(byName, text, telling);
    hits.push({
      document,
      score:
        ((byName?.score ?? 0) * (someHeld && !named?.held ? partOfName : 1) + share * (text?.score ?? 0)) *
        kind,
      name: byName?.name,
      words: new Set([...(byName ? wordsOfReadings(names) : []), ...(text?.terms ?? [])]),
      whole: text?.whole ?? false,
      exact: (named?.score ?? 0) >= exactScore,
      held: named?.held,
    });
  });
  const typed = names.readings[0] ?? [];
  putNamedFirst(hits, {
    words: typed.map(({ word }) => word),
    unknown: typed.filter(({ known }) => !known).map(({ word }) => word),
    hospitalAsked,
    meaningAsked,
    placeWords: index.names.placeWords,
  });
  hits.sort((a, b) => b.score - a.score || (a.document.title < b.document.title ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * 0.5;
  const kept = isNoise(hits, names)
    ? []
    : hits.filter((hit) => hit.whole || hit.score >= least).slice(0, most);
  return {
    q,
    total: kept.length,
    groups: groupsOf(kept.map((hit) => withReason(hit, index))),
    tried: triedFor(q, names, index.names.written),
  };
}

/** A text that holds all of several words says more than one that holds some, above all when no name holds one of them. */
function shareOf(
  name: NameScore | undefined,
  text: TextScore | undefined,
  telling: readonly AskedWord[],
): number {
  if (!text?.whole || telling.length < 2 || (name?.score ?? 0) >= exactScore) return textShare;
  return telling.some(({ known }) => !known) ? 0.55 : 0.3;
}

/** Whether nothing that was asked is a word we know, no name is near, and no text holds it all. */
function isNoise(hits: readonly (Hit & { whole: boolean })[], { readings }: NameScores): boolean {
  const known = readings.some((reading) => reading.some((asked) => asked.known));
  return !known && !hits.some(({ whole }) => whole) && (hits[0]?.score ?? 0) < 0.4;
}

/** Adds what shows the reader why this was found. */
function withReason(hit: Hit, index: SearchIndex): Hit {
  const { document, name, words } = hit;
  const shown = new Set(wordsOf(`${document.title} ${document.titleZh ?? ""}`));
  const foundAs = name?.words.some((word) => !shown.has(word)) ? name.text : undefined;
  const seen = [document.title, document.titleZh ?? "", document.summary, foundAs ?? ""];
  if (seen.some((text) => holdsWord(text, words))) return { ...hit, foundAs };
  const mention =
    document.details.find((detail) => holdsWord(detail, words)) ??
    sentenceWith(index.prose.get(document.id) ?? "", words);
  return { ...hit, foundAs, mention };
}

/** "What does metastasis mean" asks for the word, not for the illness. */
const askingMeaning = /\b(?:mean|means|meaning|define|definition|explain|explained)\b|意思/;

/** "Children's hospital" asks for a place, not for a diagnosis or a method. */
function standingOf(collection: CollectionName, hospitalAsked: boolean, meaning: boolean): number {
  if (meaning && collection === "glossary") return 1.1;
  if (!hospitalAsked) return standing[collection];
  if (collection === "hospitals") return 1.06;
  const about = ["treatments", "conditions", "specialties", "glossary"].includes(collection);
  return standing[collection] * (about ? 0.8 : 1);
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
