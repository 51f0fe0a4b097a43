/** Text as it is compared: lower case, no accents, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
}

/** What a reader typed, as it stands in addresses: folded, at most 80 characters. */
export function foldQuery(text: string): string {
  return foldText(text.slice(0, 400)).slice(0, 80).trim();
}
