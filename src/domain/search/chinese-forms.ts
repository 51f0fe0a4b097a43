import forms from "./chinese-forms.json";

const simplifiedOf = new Map<string, string>();
const characters = [...forms.pairs];
for (let at = 0; at + 1 < characters.length; at += 2)
  simplifiedOf.set(characters[at] ?? "", characters[at + 1] ?? "");

/** The text with each traditional Chinese character written in its simplified form; other characters stay. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
}
