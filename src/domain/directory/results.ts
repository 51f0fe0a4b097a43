import type { Criteria, QuerySpec } from "./criteria";
import { type Directory, type Facet, pageSize } from "./facet";
import { foldText } from "./fold-text";

/** The results of a state: how many there are, and those of the asked page. A page past the end is the last one. */
export type Results<Item> = { total: number; items: Item[]; page: number; pages: number };

/** What an address of this directory may ask for. */
export function querySpecOf<Item>(directory: Directory<Item>): QuerySpec {
  return {
    keys: directory.facets.map(({ key, options }) => ({
      key,
      values: new Set(options.map((option) => option.value)),
    })),
    text: true,
    sorts: directory.sorts.map((sort) => sort.value),
    paged: true,
  };
}

/** Narrows, sorts and pages a list. Values of one key widen, different keys narrow. */
export function resultsOf<Item>(
  directory: Directory<Item>,
  items: readonly Item[],
  criteria: Criteria,
): Results<Item> {
  const found = items.filter(
    (item) =>
      directory.facets.every((facet) => fits(facet, item, criteria)) && hasWords(directory, item, criteria.q),
  );
  const sort = directory.sorts.find(({ value }) => value === criteria.sort) ?? directory.sorts[0];
  if (sort) found.sort(sort.compare);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(criteria.page, pages);
  return { total: found.length, items: found.slice((page - 1) * pageSize, page * pageSize), page, pages };
}

/** For each option of a facet, how many results there would be with it as the only value of its key. */
export function countsOf<Item>(
  directory: Directory<Item>,
  items: readonly Item[],
  criteria: Criteria,
  facet: Facet<Item>,
): ReadonlyMap<string, number> {
  const others = directory.facets.filter((other) => other.key !== facet.key);
  const counts = new Map(facet.options.map((option) => [option.value, 0]));
  for (const item of items) {
    if (!others.every((other) => fits(other, item, criteria)) || !hasWords(directory, item, criteria.q))
      continue;
    for (const value of new Set(facet.valuesOf(item))) {
      const count = counts.get(value);
      if (count !== undefined) counts.set(value, count + 1);
    }
  }
  return counts;
}

function fits<Item>(facet: Facet<Item>, item: Item, criteria: Criteria): boolean {
  const chosen = criteria.chosen[facet.key];
  return !chosen || facet.valuesOf(item).some((value) => chosen.includes(value));
}

function hasWords<Item>(directory: Directory<Item>, item: Item, q: string): boolean {
  if (q === "") return true;
  const text = foldText(directory.textOf(item));
  return q.split(" ").every((word) => text.includes(word));
}
