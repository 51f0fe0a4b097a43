import type { Locale } from "../../i18n/locales";
import type { CollectionName } from "../../schemas/primitives";
import { listDocuments } from "./documents";
import { lettersApart } from "./nearness";
import { compactOf, isChinese } from "./words-of";

/** A name to suggest, and the page it leads to, with its language. */
export type SuggestedWord = { word: string; address: string };

const suggested: readonly CollectionName[] = [
  "hospitals",
  "treatments",
  "conditions",
  "specialties",
  "policies",
  "services",
  "journey",
  "trust",
  "pages",
];

/** How many aliases of one entry are suggested. */
const mostAliases = 5;

/** The names to suggest while a reader types: titles first, then common aliases. Misspelt aliases are left out. */
export function wordList(locale: Locale): SuggestedWord[] {
  const documents = listDocuments(locale).filter(({ collection }) => suggested.includes(collection));
  const taken = new Set<string>();
  const list: SuggestedWord[] = [];
  const add = (word: string, path: string) => {
    const key = compactOf(word);
    if (taken.has(key)) return;
    taken.add(key);
    list.push({ word, address: `/${locale}${path}` });
  };
  for (const { title, path } of documents) add(title, path);
  for (const { title, titleZh, names, path } of documents) {
    if (titleZh) add(titleZh, path);
    const kept: string[] = [];
    for (const name of names) {
      if (kept.length >= mostAliases) break;
      if (name.length < 3 || isMisspelling(name, [title, ...kept])) continue;
      kept.push(name);
      add(name, path);
    }
  }
  return list;
}

/** An alias a letter or two away from another name of the same entry is there for search alone. */
function isMisspelling(name: string, others: readonly string[]): boolean {
  const compact = compactOf(name);
  return (
    !isChinese(name) &&
    others.some((other) => {
      const apart = lettersApart(compact, compactOf(other), 2);
      return apart > 0 && apart <= 2 && compact.length > 5;
    })
  );
}
