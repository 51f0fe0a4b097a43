import { collectionNames } from "../schemas/primitives";

const fixed: readonly string[] = [
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/feed.xml",
  "/api/v1/openapi.json",
];

/** Whether this path is for machines and carries no language: sitemap, robots, feeds, open data. */
export function isMachinePath(path: string): boolean {
  if (fixed.includes(path)) return true;
  const data = /^\/(?:feeds\/([a-z]+)\.xml|api\/v1\/([a-z]+)\.(?:json|csv))$/.exec(path);
  const collection = data?.[1] ?? data?.[2];
  return collection !== undefined && (collectionNames as readonly string[]).includes(collection);
}
