import { distance } from "fastest-levenshtein";

/** `" Did you mean "x"?"` when one of the choices is close to what was written, else an empty text. */
export function nearest(written: string, choices: readonly string[]): string {
  const ranked = choices
    .map((choice) => ({ choice, far: distance(written.toLowerCase(), choice.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  if (!ranked || ranked.far > Math.max(2, Math.floor(written.length / 3))) return "";
  return ` Did you mean "${ranked.choice}"?`;
}
