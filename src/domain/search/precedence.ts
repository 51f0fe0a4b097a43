import type { CollectionName } from "../../schemas/primitives";
import { stopWords, weakWords } from "./common-words";
import type { SearchDocument } from "./documents";
import { type HeldName, isSameWords } from "./held-names";
import { sameWordsOf } from "./same-words";
import { wordsOf } from "./words-of";

/** What is known of a hit when it is decided which of them goes before the others. */
export type Ranked = {
  document: SearchDocument;
  score: number;
  /** Whether the whole query is a name of it. */
  exact: boolean;
  /** A name of it that stands in the query beside other words. */
  held: HeldName | undefined;
};

/** What a treatment goes before when a query names both: who asks for a method and an illness asks for the method. */
const behindTreatments: readonly CollectionName[] = ["conditions", "specialties", "glossary", "trust"];

/** What even a common name of a hospital ("eye hospital") goes before, when a hospital is asked for. */
const behindAnyHospital: readonly CollectionName[] = [...behindTreatments, "treatments"];

/** What is known of a query when it is decided what was named in it. */
export type Naming = {
  words: readonly string[];
  /** Those of the words that no name of anything holds. */
  unknown: readonly string[];
  hospitalAsked: boolean;
  meaningAsked: boolean;
  placeWords: ReadonlySet<string>;
};

/**
 * Puts first what a reader named outright: a hospital before what is asked about it ("Renji address"), a method before
 * the illness it is for ("acupuncture for migraine"), a thing before the word for it, a claim before all when the query
 * is its wording, a source when it is its name.
 */
export function putNamedFirst(hits: readonly Ranked[], naming: Naming): void {
  const exact = hits.filter((hit) => hit.exact);
  if (exact.length > 0) {
    lift(exact, hits);
    return;
  }
  const named = hits.filter(({ held }) => held);
  if (!naming.meaningAsked) putThingsFirst(hits, named);
  const hospitals = uncontested(named, "hospitals", [
    "policies",
    "elsewhere",
    "pages",
    "treatments",
    "specialties",
  ]);
  if (naming.hospitalAsked) lift(hospitals, hits.filter(isOneOf(behindAnyHospital)));
  lift(
    hospitals.filter(({ held }) => held?.name.words.some((word) => naming.placeWords.has(word))),
    hits,
  );
  lift(
    hits.filter(({ document }) => isSourceAsked(document, naming)),
    hits,
  );
  const repeating = Math.max(0, ...hits.map(({ document }) => wordingOf(document, naming.words)));
  if (repeating > 0)
    lift(
      hits.filter(({ document }) => wordingOf(document, naming.words) === repeating),
      hits,
    );
}

function putThingsFirst(hits: readonly Ranked[], named: readonly Ranked[]): void {
  const words = named.filter(isOneOf(["glossary"]));
  const things = named.filter((hit) => !words.includes(hit) && words.some((word) => isNamedAlike(word, hit)));
  lift([...things, ...named.filter(isOneOf(["conditions"]))], hits.filter(isOneOf(["glossary", "trust"])));
  lift(uncontested(named, "treatments", ["conditions", "hospitals"]), hits.filter(isOneOf(behindTreatments)));
}

/** The named things of one collection, without those whose name is as well that of something in other ones. */
function uncontested(
  named: readonly Ranked[],
  collection: CollectionName,
  by: readonly CollectionName[],
): readonly Ranked[] {
  const others = named.filter(isOneOf(by)).filter(isTitled);
  return named
    .filter(isOneOf([collection]))
    .filter((hit) => !others.some((other) => isNamedAlike(hit, other)));
}

function isOneOf(collections: readonly CollectionName[]): (hit: Ranked) => boolean {
  return ({ document }) => collections.includes(document.collection);
}

function isNamedAlike(a: Ranked, b: Ranked): boolean {
  return a.held !== undefined && b.held !== undefined && isSameWords(a.held.taken, b.held.taken);
}

/** Whether the words that name it are in its title: "IVF" is an alias of infertility, and no name of it. */
function isTitled({ document, held }: Ranked): boolean {
  const title = wordsOf(`${document.title} ${document.titleZh ?? ""}`);
  const isIn = (word: string) =>
    title.some(
      (other) => word === other || sameWordsOf(word).has(other) || word.slice(0, 5) === other.slice(0, 5),
    );
  return held?.name.words.some((word) => !weakWords.has(word) && isIn(word)) ?? false;
}

/** Raises some hits until the best of them stands just above all others. */
function lift(some: readonly Ranked[], others: readonly Ranked[]): void {
  if (some.length === 0) return;
  const best = Math.max(...some.map(({ score }) => score));
  const behind = others.filter((hit) => !some.includes(hit)).map(({ score }) => score);
  const missing = Math.max(0, ...behind) + 0.01 - best;
  if (missing > 0) for (const hit of some) hit.score += missing;
}

/**
 * How much of a query repeats a claim, from 0 to 1; 0 unless it is plainly its wording: nearly all of the claim, nearly
 * a sentence of it, or words with one of its figures.
 */
function wordingOf({ collection, title }: SearchDocument, asked: readonly string[]): number {
  if (collection !== "claims") return 0;
  const isTelling = (word: string) => !weakWords.has(word) && !stopWords.has(word);
  const words = new Set(wordsOf(title).filter(isTelling));
  const telling = asked.filter(isTelling);
  const repeated = telling.filter((word) => words.has(word));
  const share = repeated.length / telling.length;
  const figure = repeated.some((word) => /^\d+$/.test(word));
  const isWording =
    (repeated.length >= 3 && repeated.length >= 0.8 * words.size) ||
    (figure && repeated.length >= 2 && share >= (repeated.length > 2 ? 0.6 : 1)) ||
    (repeated.length >= 5 && share >= 0.8);
  return isWording ? share : 0;
}

/** Whether a source is asked for by who published it ("Cochrane health checks") or by a word that names nothing else. */
function isSourceAsked({ collection, title, details }: SearchDocument, { words, unknown }: Naming): boolean {
  if (collection !== "sources" || unknown.length === 0) return false;
  const publisher = wordsOf(details[0] ?? "");
  const told = new Set([...wordsOf(title), ...publisher]);
  return (
    words.every((word) => told.has(word)) &&
    (unknown.length === words.length || unknown.some((word) => publisher.includes(word)))
  );
}
