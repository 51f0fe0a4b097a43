import { foldQuery } from "./fold-text";

/** What an address may ask for: keys with their values, free text, orders, pages. */
export type QuerySpec = {
  /** Keys that take values from a list, and how many of them at most. */
  keys: readonly { key: string; values: ReadonlySet<string>; most?: number }[];
  /** Whether `q` is read. */
  text?: boolean;
  /** The values of `sort`, the default first. */
  sorts?: readonly string[];
  /** Whether `page` is read. */
  paged?: boolean;
};

/** What a reader asked for, cleaned. `leftOut`: something asked for is not a choice and was dropped. */
export type Criteria = {
  chosen: Readonly<Record<string, readonly string[]>>;
  q: string;
  sort: string | undefined;
  page: number;
  leftOut: boolean;
};

/** The key by which the front tells a page that a value was left out. It stands in no canonical link. */
export const leftOutKey = "left-out";

/** Reads any query string. Never fails: unknown keys are ignored, unknown values are dropped and remembered in `leftOut`. */
export function parseCriteria(spec: QuerySpec, query: string | URLSearchParams): Criteria {
  const asked = typeof query === "string" ? new URLSearchParams(query) : query;
  let leftOut = asked.get(leftOutKey) === "1";
  const chosen: Record<string, readonly string[]> = {};
  for (const { key, values, most } of spec.keys) {
    const written = asked
      .getAll(key)
      .map((value) => (values.has(value) ? value : value.trim().toLowerCase()));
    const upper = (value: string) => (values.has(value) ? value : value.toUpperCase());
    const wanted = [...new Set(written.filter((value) => value !== "").map(upper))];
    const known = wanted.filter((value) => values.has(value)).sort();
    const kept = known.slice(0, most ?? 60);
    if (kept.length < wanted.length) leftOut = true;
    if (kept.length > 0) chosen[key] = kept;
  }
  const sort = spec.sorts ? asked.get("sort") : null;
  const knownSort = sort !== null && spec.sorts?.includes(sort) ? sort : undefined;
  if (sort && !knownSort) leftOut = true;
  const page = spec.paged ? pageOf(asked.get("page")) : 1;
  if (page === undefined) leftOut = true;
  return {
    chosen,
    q: spec.text ? foldQuery(asked.get("q") ?? "") : "",
    sort: knownSort === spec.sorts?.[0] ? undefined : knownSort,
    page: page ?? 1,
    leftOut,
  };
}

/** The one canonical query of a state: keys and values sorted, defaults dropped, no leading question mark. */
export function criteriaToQuery(criteria: Criteria): string {
  const pairs: [string, string][] = Object.entries(criteria.chosen).flatMap(([key, values]) =>
    [...values].sort().map((value): [string, string] => [key, value]),
  );
  if (criteria.q) pairs.push(["q", criteria.q]);
  if (criteria.sort) pairs.push(["sort", criteria.sort]);
  if (criteria.page > 1) pairs.push(["page", String(criteria.page)]);
  return new URLSearchParams(pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

/** A state with one value added to a key, or taken away; the page starts again at the first. */
export function toggled(criteria: Criteria, key: string, value: string): Criteria {
  const now = criteria.chosen[key] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value].sort();
  const { [key]: _, ...others } = criteria.chosen;
  return {
    ...criteria,
    chosen: next.length > 0 ? { ...others, [key]: next } : others,
    page: 1,
    leftOut: false,
  };
}

/** How many choices are on, free text counted as one. */
export function choiceCount(criteria: Criteria): number {
  return (
    Object.values(criteria.chosen).reduce((sum, values) => sum + values.length, 0) + (criteria.q ? 1 : 0)
  );
}

function pageOf(text: string | null): number | undefined {
  if (text === null || text === "") return 1;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}
