import type { Tried } from "../../domain/search/tried";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";

/** Nothing found: what was tried, and the lists from which to go on. */
export function SearchMiss({ context, tried }: { context: PageContext; tried: Tried }) {
  const { miss } = context.words.search;
  const rows = (["words", "synonyms", "spellings"] as const).map((key) => ({
    key,
    text: tried[key].join(", ") || miss.none,
  }));
  return (
    <div className="flow">
      <h3>{miss.tried}</h3>
      <FactRows>
        {rows.map(({ key, text }) => (
          <FactRow key={key} label={miss[key]}>
            {text}
          </FactRow>
        ))}
      </FactRows>
      <h3>{miss.next}</h3>
      <p className="measure">{miss.tips}</p>
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
