import { type Criteria, criteriaToQuery, toggled } from "../../domain/directory/criteria";
import type { Directory } from "../../domain/directory/facet";
import { resultsOf } from "../../domain/directory/results";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";

type NothingFoundProps<Item> = {
  context: PageContext;
  directory: Directory<Item>;
  items: readonly Item[];
  criteria: Criteria;
  path: string;
};

/** Zero results that help: which single choice to take back, and how many results that leaves. */
export function NothingFound<Item>({ context, directory, items, criteria, path }: NothingFoundProps<Item>) {
  const { none, quoted } = context.words.directory;
  const choices = directory.facets.flatMap((facet) =>
    (criteria.chosen[facet.key] ?? []).map((value) => ({
      label: facet.options.find((option) => option.value === value)?.label ?? value,
      state: toggled(criteria, facet.key, value),
    })),
  );
  if (criteria.q)
    choices.push({ label: quoted(criteria.q), state: { ...criteria, q: "", page: 1, leftOut: false } });
  const helpful = choices
    .map((choice) => ({ ...choice, total: resultsOf(directory, items, choice.state).total }))
    .filter((choice) => choice.total > 0);
  return (
    <div className="flow">
      <p>
        <b>{none.title}</b> {helpful.length > 0 && none.text}
      </p>
      <ul>
        {helpful.map((choice) => (
          <li key={choice.label}>
            <a href={pageHref(context.locale, path, criteriaToQuery(choice.state))}>
              {none.without(choice.label, choice.total)}
            </a>
          </li>
        ))}
        <li>
          <a href={pageHref(context.locale, path)}>{none.all}</a>
        </li>
        <li>
          <a
            href={pageHref(
              context.locale,
              "/search",
              criteria.q ? new URLSearchParams({ q: criteria.q }).toString() : "",
            )}
          >
            {none.search}
          </a>
        </li>
      </ul>
    </div>
  );
}
