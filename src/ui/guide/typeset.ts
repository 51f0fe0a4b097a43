const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec";
const units =
  "km|m|cm|mm|kg|mg|ml|Gy|yuan|RMB|CNY|USD|EUR|million|billion|minutes?|hours?|days?|nights?|weeks?|months?|years?";

/** Spaces that would tear a date, an amount or a telephone number apart at the end of a line. */
const bound = [
  new RegExp(`\\d (?=(?:${months})\\b)`, "g"),
  new RegExp(`(?<!\\d\\s)\\b(?:${months}) (?=\\d{4}\\b)`, "g"),
  new RegExp(`\\d (?=(?:${units})\\b)`, "g"),
  /(?:\+\d+|\b400|\b800)(?: \d{2,})+/g,
];

/** Text as a printer sets it: curly quotation marks and apostrophes; dates, amounts and telephone numbers kept whole. */
export function typeset(text: string): string {
  if (!/['"\d]/.test(text)) return text;
  const quoted = text
    .replace(/(?<=^|[\s([“])"([^"]+)"/g, "“$1”")
    .replace(/(?<=^|[\s([“])'([^']+)'(?!\p{L})/gu, "‘$1’")
    .replace(/(?<=[\p{L}\p{N}.])'(?=\p{L}|\s|$)/gu, "’");
  return bound.reduce(
    (line, pattern) => line.replace(pattern, (match) => match.replaceAll(" ", "\u00a0")),
    quoted,
  );
}
