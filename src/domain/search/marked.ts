import { isChinese, stemOf, wordsOf } from "./words-of";

/** A piece of a text, and whether it is one of the words that matched. */
export type MarkedPart = { text: string; marked: boolean };

const written = /\p{Script=Han}+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A text in pieces, the matching words marked. Joined again, the pieces are the text. */
export function markedParts(text: string, words: ReadonlySet<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last && last.marked === marked) last.text += piece;
    else parts.push({ text: piece, marked });
  };
  let from = 0;
  for (const match of text.matchAll(written)) {
    add(text.slice(from, match.index), false);
    if (isChinese(match[0])) for (const [piece, marked] of chinesePieces(match[0], words)) add(piece, marked);
    else add(match[0], fits(match[0], words));
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return parts;
}

/** Whether a text holds one of these words. */
export function holdsWord(text: string, words: ReadonlySet<string>): boolean {
  return markedParts(text, words).some(({ marked }) => marked);
}

/** The sentence of a long text in which one of these words stands first; nothing when none does. */
export function sentenceWith(text: string, words: ReadonlySet<string>): string | undefined {
  const stems = [...words].filter((word) => word.length > 1).map((word) => word.replace(/\W/g, ""));
  if (stems.length === 0) return undefined;
  const found = text.search(new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.filter(Boolean).join("|")})`, "iu"));
  if (found < 0) return undefined;
  const before = text.lastIndexOf(". ", found);
  const start = before < 0 ? 0 : before + 2;
  const isLate = start < found - longest;
  const from = isLate ? text.indexOf(" ", found - longest) + 1 : start;
  const stop = text.indexOf(". ", found);
  const end = stop < 0 ? text.length : stop + 1;
  const isLong = end > from + 2 * longest;
  const to = isLong ? text.lastIndexOf(" ", from + 2 * longest) : end;
  const sentence = `${isLate ? "… " : ""}${text.slice(from, to).trim()}${isLong ? " …" : ""}`;
  return holdsWord(sentence, words) ? sentence : undefined;
}

/** How many letters of a sentence are shown before and after a word. */
const longest = 110;

function fits(word: string, words: ReadonlySet<string>): boolean {
  const [stem = stemOf(word)] = wordsOf(word);
  return words.has(stem);
}

function chinesePieces(run: string, words: ReadonlySet<string>): [string, boolean][] {
  const characters = [...run];
  const marked = characters.map((character) => words.has(character));
  characters.slice(1).forEach((character, at) => {
    const [pair = ""] = wordsOf(`${characters[at]}${character}`);
    if (!words.has(pair)) return;
    marked[at] = true;
    marked[at + 1] = true;
  });
  return characters.map((character, at) => [character, marked[at] ?? false]);
}
