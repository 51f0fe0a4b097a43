import { type CollectionName, collectionNames } from "../schemas/primitives";

const fixed: readonly string[] = [
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/feed.xml",
  "/api/v1/openapi.json",
  "/api/v1/words.json",
];

/** Whether this path is for machines and carries no language: sitemap, robots, feeds, open data. */
export function isMachinePath(path: string): boolean {
  if (fixed.includes(path)) return true;
  const [, folder, file] = /^\/(feeds|api\/v1)\/([^/]+)$/.exec(path) ?? [];
  return (
    file !== undefined && collectionOf(file, folder === "feeds" ? ["xml"] : ["json", "csv"]) !== undefined
  );
}

/** The collection that a file of feeds or open data is about, for example `hospitals.json`. */
export function collectionOf(file: string, endings: readonly string[]): CollectionName | undefined {
  const [name = "", ending = ""] = file.split(".");
  return endings.includes(ending) && file === `${name}.${ending}`
    ? collectionNames.find((collection) => collection === name)
    : undefined;
}
