import { Fragment } from "react";
import { nearFilters } from "../../domain/search/near-filters";
import type { Tried } from "../../domain/search/tried";
import type { PageContext } from "../../site/page-context";
import { directoryPath, pageHref } from "../../site/routes";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";

/** Nothing found: what was tried, the filters that are near, and the lists from which to go on. */
export function SearchMiss({ context, q, tried }: { context: PageContext; q: string; tried: Tried }) {
  const { miss, kind } = context.words.search;
  const filters = nearFilters(context.locale, context.today, q);
  const href = (path: string, key: string, value: string) =>
    pageHref(context.locale, path, new URLSearchParams({ [key]: value }).toString());
  return (
    <div className="flow">
      <h3>{miss.tried}</h3>
      <FactRows>
        <FactRow label={miss.words}>{tried.words.join(", ") || miss.none}</FactRow>
        <FactRow label={miss.synonyms}>{tried.synonyms.join(", ") || miss.none}</FactRow>
        <FactRow label={miss.spellings}>
          {tried.spellings.length === 0
            ? miss.none
            : tried.spellings.map((word, at) => (
                <Fragment key={word}>
                  {at > 0 && ", "}
                  <a href={href("/search", "q", word)}>{word}</a>
                </Fragment>
              ))}
        </FactRow>
      </FactRows>
      <h3>{miss.next}</h3>
      <p className="measure">{miss.tips}</p>
      {filters.length > 0 && (
        <>
          <p>{miss.filters}</p>
          <ul>
            {filters.map(({ directory, key, value, label }) => (
              <li key={`${directory} ${key} ${value}`}>
                <a href={href(directoryPath(directory), key, value)}>{`${kind[directory]}: ${label}`}</a>
              </li>
            ))}
          </ul>
          <p>{miss.lists}</p>
        </>
      )}
      <ListLinks context={context} />
    </div>
  );
}

/** The lists of the guide, with and without filters. */
export function ListLinks({ context }: { context: PageContext }) {
  const { miss } = context.words.search;
  const lists = ["conditions", "hospitals", "treatments", "policies", "services", "glossary"] as const;
  return (
    <ul>
      {lists.map((name) => (
        <li key={name}>
          <a href={pageHref(context.locale, `/${name}`)}>{miss[name]}</a>
        </li>
      ))}
    </ul>
  );
}
