import { foldText } from "../directory/fold-text";
import { simplified } from "./chinese-forms";

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

/** The words of a text as they are compared: folded, simplified, cut to stems; Chinese as pairs of characters. */
export function wordsOf(text: string): string[] {
  return plainWordsOf(text).flatMap((word) => (isChinese(word) ? pairsOf(word) : [stemOf(word)]));
}

/** The words of a text as they were written, folded and simplified; a run of Chinese is one word. */
export function plainWordsOf(text: string): string[] {
  // An apostrophe inside a word is left out by half of all readers: "Peoples", "Jingan".
  return (
    simplified(foldText(text))
      .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, "")
      .match(runs) ?? []
  );
}

/** The text as one string of letters and digits, so that joined, split and hyphenated spellings are equal. */
export function compactOf(text: string): string {
  return plainWordsOf(text)
    .map((word) => (isChinese(word) ? word : stemOf(word)))
    .join("");
}

/** Whether a word is written in Chinese characters. */
export function isChinese(word: string): boolean {
  return han.test(word);
}

/** One form for singular and plural, British and American spelling, single and double letters. It need not be a word. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return (
    singularOf(word)
      .replace(/ae|oe/g, "e")
      .replace(/our$/, "or")
      .replace(/our(?=i|ed$|ing$)/, "or")
      .replace(/([tb])re$/, "$1er")
      .replace(/is(?=e$|ed$|ing$|ation$)/, "iz")
      .replace(/ogue$/, "og")
      // Heard alike, often written otherwise: "lymfoma", "accupuncture".
      .replace(/ph/g, "f")
      .replace(/([b-df-hj-np-tv-xz])\1+/g, "$1")
  );
}

function singularOf(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
