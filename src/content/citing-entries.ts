import citations from "guide-index/citations.json";

/** The entries (`collection/slug`) that cite a source in a fact or in prose, claims last. */
export function citingEntries(source: string): string[] {
  return (citations as Record<string, string[] | undefined>)[source] ?? [];
}
