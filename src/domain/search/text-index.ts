import MiniSearch from "minisearch";
import { stopWords, weakWords } from "./common-words";
import type { SearchDocument } from "./documents";
import { slipsAllowed } from "./nearness";
import { isChinese, wordsOf } from "./words-of";

/** What full text found for a document: from 0 to 1 beside the best one, and the words that matched. */
export type TextScore = {
  score: number;
  terms: readonly string[];
  /** Whether the text holds every telling word that was asked. */
  whole: boolean;
};

/** Full text over names, summaries, other sentences and prose. */
export type TextIndex = MiniSearch<{ id: number }>;

const fields = ["names", "summary", "details", "prose"];
const boost = { names: 4, summary: 2, details: 1, prose: 0.4 };

/** The full-text index of these documents; `proseOf` gives the prose of each. Built in pieces, so that pages go on being answered. */
export async function buildTextIndex(
  documents: readonly SearchDocument[],
  proseOf: (document: SearchDocument) => string,
): Promise<TextIndex> {
  const index = new MiniSearch<{ id: number }>({
    fields,
    tokenize: wordsOf,
    processTerm: (term) => (stopWords.has(term) ? null : term),
  });
  await index.addAllAsync(
    documents.map((document, id) => ({
      id,
      names: [document.title, document.titleZh ?? "", ...document.names, ...document.synonyms].join(" . "),
      summary: document.summary,
      details: document.details.join(" . "),
      prose: proseOf(document),
    })),
    { chunkSize: 40 },
  );
  return index;
}

/** A word to look for, and the known word that a misspelt one stands for. */
export type TextWord = { word: string; instead?: string | undefined };

/** What full text finds for these words. Misspelt words are looked for in names and sentences, not in prose. */
export function scoreTexts(index: TextIndex, asked: readonly TextWord[]): ReadonlyMap<number, TextScore> {
  const telling = asked.filter(({ word }) => !weakWords.has(word));
  const terms = [...new Set(asked.flatMap(({ word, instead }) => (instead ? [word, instead] : [word])))];
  const options = {
    boost,
    tokenize: () => terms,
    processTerm: (term: string) => term,
    prefix: (term: string) => term.length >= 4 && !isChinese(term),
  };
  let found = index.search(" ", options);
  if (found.length === 0)
    found = index.search(" ", {
      ...options,
      fields: ["names", "summary", "details"],
      fuzzy: (term: string) => (isChinese(term) ? false : slipsAllowed(term.length)),
    });
  const best = found[0]?.score ?? 1;
  return new Map(
    found.map((result) => [
      result.id as number,
      {
        score: result.score / best,
        terms: result.terms,
        whole: telling.every(({ word, instead }) =>
          [word, instead ?? word].some((term) => result.queryTerms.includes(term)),
        ),
      },
    ]),
  );
}
