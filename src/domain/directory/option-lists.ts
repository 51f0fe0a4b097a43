import { notPublished, type Option } from "./facet";

/** Options for every key of a table of labels, in its order. */
export function optionsFrom(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Options for entries, by title. */
export function optionsFromEntries(entries: readonly { slug: string; title: string }[]): Option[] {
  return [...entries]
    .map(({ slug, title }) => ({ value: slug, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/** The options with "not published" at their end. */
export function withGap(options: readonly Option[], label: string): Option[] {
  return [...options, { value: notPublished, label }];
}

/** A comparison of two items by a text of theirs, in dictionary order. */
export function byText<Item>(textOf: (item: Item) => string): (a: Item, b: Item) => number {
  const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  return (a, b) => collator.compare(textOf(a), textOf(b));
}
