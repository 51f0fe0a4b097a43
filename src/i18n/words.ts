import { en } from "./en";
import type { Locale } from "./locales";

/** The words of one language. */
export type Words = typeof en;

const catalogue: Record<Locale, Words> = { en };

/** The interface words of this language. */
export function wordsFor(locale: Locale): Words {
  return catalogue[locale];
}
