import type { HitGroup } from "../../domain/search/search-guide";
import type { PageContext } from "../../site/page-context";
import { SearchResult } from "./search-result";

/** How many results of a kind are shown at once. */
const inView = 8;

export type ResultGroupProps = {
  context: PageContext;
  group: HitGroup;
  /** Where a directory shows them all, with filters. */
  directory?: { href: string; count: number } | undefined;
};

/** The results of one kind, best first. Where no directory can show the rest, it opens in place. */
export function ResultGroup({ context, group, directory }: ResultGroupProps) {
  const { search } = context.words;
  const kind = search.kind[group.collection];
  const first = group.hits.slice(0, inView);
  const rest = group.hits.slice(inView);
  return (
    <section className="mbs-6">
      <h3>{kind}</h3>
      <ol className="gaps">
        {first.map((hit) => (
          <SearchResult key={hit.document.id} context={context} hit={hit} />
        ))}
      </ol>
      {directory && (
        <p>
          <a href={directory.href}>{search.moreIn(directory.count, kind)}</a>
        </p>
      )}
      {rest.length > 0 && !directory && (
        <details>
          <summary>{search.more(rest.length)}</summary>
          <ol className="gaps">
            {rest.map((hit) => (
              <SearchResult key={hit.document.id} context={context} hit={hit} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
