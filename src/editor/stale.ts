import { resolve } from "node:path";
import { checkContent } from "../content/check";
import { addDays } from "../domain/evidence/freshness";
import { readEnvironment, todayInShanghai } from "../site/environment";

/**
 * `npm run content:stale [-- --days N]`: what is past, or within N days of, its check date, its last day, or the end of
 * a certificate. One line each, the oldest first. Exits 0, or 2 when it could not run.
 */
function main(args: readonly string[]): number {
  const at = args.indexOf("--days");
  const days = at < 0 ? 0 : Number(args[at + 1]);
  if (!Number.isInteger(days) || days < 0 || args.length > (at < 0 ? 0 : 2)) {
    console.error("Use: npm run content:stale [-- --days N]");
    return 2;
  }
  const shownDir = process.env.GUIDE_CONTENT_DIR ?? "content";
  const today = todayInShanghai(readEnvironment(process.env));
  const until = addDays(today, days);
  try {
    const { passed } = checkContent(resolve(shownDir), shownDir, new Date().toISOString().slice(0, 10));
    const due = passed
      .flatMap((file) => datesIn(file.data).map((date) => ({ ...date, file: file.entry.shown })))
      .filter((date) => date.day <= until)
      .sort((a, b) => (a.day === b.day ? a.file.localeCompare(b.file) : a.day < b.day ? -1 : 1));
    for (const { file, day, field } of due)
      console.log(`${day} ${day < today ? "past" : "due"} ${file} ${field}`);
    console.log(`${due.length} dates up to ${until}.`);
    return 0;
  } catch (error) {
    console.error(
      `The content in "${shownDir}" could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
}

const watched = ["nextCheck", "until", "heldUntil", "endsOn"];

/** The days in an entry's fields after which something is no longer so. */
function datesIn(value: unknown, path = "", name = ""): { day: string; field: string }[] {
  if (typeof value === "string")
    return watched.includes(name) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [{ day: value, field: path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => datesIn(item, `${path}[${i}]`, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    datesIn(inner, path ? `${path}.${key}` : key, key === "value" ? name : key),
  );
}

process.exitCode = main(process.argv.slice(2));
