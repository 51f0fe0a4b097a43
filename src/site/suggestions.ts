import { wordList } from "../domain/search/word-list";
import type { Locale } from "../i18n/locales";

/** The names that the search field suggests, each once: one list that every reader's browser can keep for the day. */
export function suggestions(locale: Locale): string[] {
  return [...new Set(wordList(locale).map(({ word }) => word))];
}
