import type { ReactNode } from "react";
import { type Criteria, choiceCount, criteriaToQuery, toggled } from "../../domain/directory/criteria";
import { type Directory, type Facet, notPublished, pageSize } from "../../domain/directory/facet";
import { countsOf, type Results as Found, resultsOf } from "../../domain/directory/results";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Chips } from "../primitives/chips";
import { type FilterGroup, Filters } from "../primitives/filters";
import { Notice } from "../primitives/notice";
import { PageTitle } from "../primitives/page-title";
import { Pager } from "../primitives/pager";
import { Results } from "../primitives/results";
import { SortLinks } from "../primitives/sort-links";
import { NothingFound } from "./nothing-found";

/** How many options of a facet are always in view. */
const inView = 6;

export type DirectoryViewProps<Item> = {
  context: PageContext;
  /** The address without language, for example `/hospitals`. */
  path: string;
  words: {
    title: string;
    lead: string;
    button: string;
    found: (found: number, all: number) => string;
  };
  directory: Directory<Item>;
  items: readonly Item[];
  criteria: Criteria;
  /** Results as they stand in the list. */
  children: (items: readonly Item[]) => ReactNode;
  /** Above the results: a map, a legend. */
  before?: ReactNode;
  /** Below the results. */
  after?: ReactNode;
  /** Beside the orders of the list: a way to what stands below it. */
  jump?: ReactNode;
};

/** A directory: one GET form of filters, chips that take a choice back, the results, and the way through them. */
export function DirectoryView<Item>({
  context,
  path,
  words,
  directory,
  items,
  criteria,
  children,
  before,
  after,
  jump,
}: DirectoryViewProps<Item>) {
  const { directory: texts, common } = context.words;
  const found = resultsOf(directory, items, criteria);
  const href = (state: Criteria) => pageHref(context.locale, path, criteriaToQuery(state));
  const choices = choiceCount(criteria);
  const title = words.found(found.total, items.length);
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      {criteria.leftOut && <Notice title={common.leftOut} />}
      {before}
      <div className="browse">
        <Filters
          action={pageHref(context.locale, path)}
          title={texts.filters}
          {...(choices > 0 ? { count: texts.chosen(choices) } : {})}
          groups={directory.facets.map((facet) =>
            groupOf(facet, countsOf(directory, items, criteria, facet), criteria, texts.more),
          )}
          button={words.button}
        >
          <p className="field">
            <label htmlFor="words">{texts.words}</label>
            <input
              className="input"
              id="words"
              type="search"
              name="q"
              maxLength={80}
              defaultValue={criteria.q}
              autoComplete="off"
            />
          </p>
          {criteria.sort && <input type="hidden" name="sort" value={criteria.sort} />}
        </Filters>
        <Results
          total={found.total}
          title={title}
          sort={
            found.total > 1 && (
              <SortLinks
                label={texts.sort.label}
                links={directory.sorts.map((sort, i) => ({
                  href: href({
                    ...criteria,
                    sort: i === 0 ? undefined : sort.value,
                    page: 1,
                    leftOut: false,
                  }),
                  label: sort.label,
                  current: criteria.sort === sort.value || (criteria.sort === undefined && i === 0),
                }))}
              >
                {jump}
              </SortLinks>
            )
          }
          chips={
            choices > 0 && (
              <Chips
                chips={chipsOf(directory, criteria, href, texts)}
                clear={{ href: pageHref(context.locale, path), label: texts.clear }}
              />
            )
          }
        >
          {found.total > 0 ? (
            children(found.items)
          ) : (
            <NothingFound
              context={context}
              directory={directory}
              items={items}
              criteria={criteria}
              path={path}
            />
          )}
          {found.pages > 1 && <Pages found={found} criteria={criteria} href={href} texts={texts} />}
          {after}
        </Results>
      </div>
    </>
  );
}

type Texts = PageContext["words"]["directory"];

function groupOf<Item>(
  facet: Facet<Item>,
  counts: ReadonlyMap<string, number>,
  criteria: Criteria,
  more: Texts["more"],
): FilterGroup {
  const chosen = criteria.chosen[facet.key] ?? [];
  const options = facet.options
    .map((option) => ({
      value: option.value,
      label: option.label,
      count: counts.get(option.value) ?? 0,
      checked: chosen.includes(option.value),
      ...(option.value === notPublished ? { gap: true } : {}),
    }))
    .sort((a, b) => Number(b.checked) - Number(a.checked) || Number(b.count > 0) - Number(a.count > 0));
  if (options.length <= inView + 1) return { key: facet.key, legend: facet.legend, options };
  const first = Math.max(inView, chosen.length);
  const rest = options.slice(first);
  return {
    key: facet.key,
    legend: facet.legend,
    options: options.slice(0, first),
    ...(rest.length > 0 ? { more: { label: more(rest.length), open: false, options: rest } } : {}),
  };
}

function chipsOf<Item>(
  directory: Directory<Item>,
  criteria: Criteria,
  href: (state: Criteria) => string,
  texts: Texts,
) {
  const chips = directory.facets.flatMap((facet) =>
    (criteria.chosen[facet.key] ?? []).map((value) => {
      const option = facet.options.find((item) => item.value === value)?.label ?? value;
      const label = value === notPublished ? `${facet.legend}: ${option}` : option;
      return { href: href(toggled(criteria, facet.key, value)), label, removeLabel: texts.remove(label) };
    }),
  );
  if (!criteria.q) return chips;
  const label = texts.quoted(criteria.q);
  return [
    ...chips,
    { href: href({ ...criteria, q: "", page: 1, leftOut: false }), label, removeLabel: texts.remove(label) },
  ];
}

function Pages<Item>({
  found,
  criteria,
  href,
  texts,
}: {
  found: Found<Item>;
  criteria: Criteria;
  href: (state: Criteria) => string;
  texts: Texts;
}) {
  const at = (page: number) => href({ ...criteria, page, leftOut: false });
  const { page, pages, total } = found;
  return (
    <Pager
      label={texts.pages}
      pages={Array.from({ length: pages }, (_, i) => ({ number: i + 1, href: at(i + 1) }))}
      current={page}
      {...(page > 1 ? { previous: { href: at(page - 1), label: texts.previous } } : {})}
      {...(page < pages ? { next: { href: at(page + 1), label: texts.next } } : {})}
      range={texts.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
    />
  );
}
