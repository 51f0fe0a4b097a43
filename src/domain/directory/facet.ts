/** One way to narrow a list. Form, counts, chips, matching and addresses all come from it. */
export type Facet<Item> = {
  /** The query-string name. It is part of public addresses, so it never changes. */
  key: string;
  /** What readers see above the options. */
  legend: string;
  /** The values that can be chosen, in the order readers see them. */
  options: readonly Option[];
  /** The values that an item has; `not-published` when the fact is missing. */
  valuesOf: (item: Item) => readonly string[];
};

/** One value of a facet. */
export type Option = { value: string; label: string };

/** The value that stands for "nobody publishes this". It exists for every facet whose fact can be missing. */
export const notPublished = "not-published";

/** One order in which a list can be shown; the first of a directory is its default. */
export type Sort<Item> = { value: string; label: string; compare: (a: Item, b: Item) => number };

/** What a list needs to be narrowed, sorted and paged. */
export type Directory<Item> = {
  facets: readonly Facet<Item>[];
  sorts: readonly Sort<Item>[];
  /** The text that `q` is looked for in. */
  textOf: (item: Item) => string;
};

/** How many results one page shows. */
export const pageSize = 20;
