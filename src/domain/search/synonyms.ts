import { conditionPhrases } from "./phrases-for-conditions";
import { hospitalPhrases } from "./phrases-for-hospitals";
import { treatmentPhrases } from "./phrases-for-treatments";
import { tripPhrases } from "./phrases-for-trips";
import { pinyinPhrases } from "./phrases-in-pinyin";

/**
 * What readers say, and the entry they mean: lay words, abbreviations, symptoms, things to do. An entry's own aliases
 * need not be repeated; word order, misspelling, plural and British forms are found anyway.
 */
const lines = [hospitalPhrases, treatmentPhrases, conditionPhrases, tripPhrases, pinyinPhrases]
  .join("\n")
  .split("\n");

/** The phrases that lead to an entry, by `collection/slug`. */
export const synonyms: ReadonlyMap<string, readonly string[]> = phrasesOf(lines);

function phrasesOf(written: readonly string[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const line of written) {
    const [ref = "", listed] = line.split(": ");
    if (listed) phrases.set(ref, [...(phrases.get(ref) ?? []), ...listed.split(", ")]);
  }
  return phrases;
}
