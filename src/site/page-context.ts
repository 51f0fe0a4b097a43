import type { Locale } from "../i18n/locales";
import { type Words, wordsFor } from "../i18n/words";
import { type Environment, readEnvironment, todayInShanghai } from "./environment";
import { Notes } from "./notes";

/** What every part of one page shares: language, words, the one day, the notes, and what the publisher told us. */
export type PageContext = {
  locale: Locale;
  words: Words;
  /** The day that every dated rule of this page uses, `YYYY-MM-DD`. */
  today: string;
  notes: Notes;
  environment: Environment;
};

/** The context for one request. The clock is asked here and nowhere else. */
export function pageContext(locale: Locale): PageContext {
  const environment = readEnvironment(process.env);
  return {
    locale,
    words: wordsFor(locale),
    today: todayInShanghai(environment),
    notes: new Notes(),
    environment,
  };
}
