import { foldText } from "../directory/fold-text";
import { simplified } from "./chinese-forms";

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

/** The words of a text as they are compared: folded, simplified, cut to stems; Chinese as pairs of characters. */
export function wordsOf(text: string): string[] {
  return plainWordsOf(text).flatMap(termsOf);
}

/** What a plain word is compared as: its stem, or the pairs of a run of Chinese. */
export function termsOf(word: string): string[] {
  return isChinese(word) ? pairsOf(word) : [stemOf(word)];
}

/** The words of a text as they were written, folded and simplified; a run of Chinese is one word. */
export function plainWordsOf(text: string): string[] {
  // An apostrophe inside a word is left out by half of all readers: "Peoples", "Jingan".
  if (plain.test(text))
    return (
      text
        .toLowerCase()
        .replace(/(?<=[a-z])['`](?=[a-z])/g, "")
        .replace(/\bno(?=\d)/g, "no ")
        .match(plainRuns) ?? []
    );
  return (
    simplified(foldText(text))
      .replace(localWords, (word) => mainlandWords[word] ?? word)
      .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, "")
      .match(runs) ?? []
  );
}

/** Words that are others in Taiwan or Hong Kong, or only in speech, after their characters were simplified. */
const mainlandWords: Readonly<Record<string, string>> = {
  疼: "痛",
  雷射: "激光",
  计程车: "出租车",
  捷运: "地铁",
  复健: "康复",
  胰脏: "胰腺",
  摄护腺: "前列腺",
  失智: "痴呆",
  忧郁症: "抑郁症",
  达文西: "达芬奇",
  网路: "网络",
  心律不整: "心律不齐",
  医师: "医生",
};
const localWords = new RegExp(Object.keys(mainlandWords).join("|"), "g");

/** Most texts hold nothing but these; they need no folding, which takes four times as long. */
const plain = /^[\t\n\r -~]*$/;
const plainRuns = /[a-z0-9]+/g;

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

/** Texts repeat their words: building the indexes asks for the same few thousand stems a hundred thousand times. */
const stems = new Map<string, string>();
const mostStems = 20_000;

/** One form for singular and plural, British and American spelling, single and double letters. It need not be a word. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = cut(word);
    if (stems.size < mostStems) stems.set(word, stem);
  }
  return stem;
}

function cut(word: string): string {
  if (/\d/.test(word)) return word;
  return (
    singularOf(word)
      .replace(/ae|oe/g, "e")
      .replace(/(?<=..)our$/, "or")
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

/** Chinese has no spaces; the words of a question ("how", "where", "may I") would pair with those that matter. */
const askingWords =
  /怎么样?|怎样|如何|什么|哪里|哪儿|哪家|哪个|哪些|多少|多久|可以|可不可以|能不能|需要|是否|应该|有没有|请问|我想|我要|我的|我|您|你|吗|呢|吧|了|是|要|想|最好|的(?!士)/;

function pairsOf(run: string): string[] {
  const words = run.split(askingWords).filter(Boolean);
  return (words.length > 0 ? words : [run]).flatMap((word) => {
    const characters = [...word];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}
