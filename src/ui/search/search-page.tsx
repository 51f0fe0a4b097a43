import { listEntries } from "../../content/entries";
import { type Criteria, criteriaToQuery } from "../../domain/directory/criteria";
import { type DirectoryName, directoryNames, directoryOf } from "../../domain/directory/guide-directories";
import { resultsOf } from "../../domain/directory/results";
import type { HitGroup, SearchOutcome } from "../../domain/search/search-guide";
import type { PageContext } from "../../site/page-context";
import { directoryPath, pageHref } from "../../site/routes";
import { PageTitle } from "../primitives/page-title";
import { Results } from "../primitives/results";
import { SearchField } from "../primitives/search-field";
import { ResultGroup } from "./result-group";
import { SearchMiss } from "./search-miss";
import { SearchStart } from "./search-start";

export type SearchPageProps = { context: PageContext; criteria: Criteria; outcome: SearchOutcome };

/** Search over everything: the field, and what was found by kind, the kind of the best hit first. */
export function SearchPage({ context, criteria, outcome }: SearchPageProps) {
  const { search, common } = context.words;
  return (
    <>
      <PageTitle title={search.title} lead={search.lead} />
      <div className="measure mbe-6">
        <SearchField
          action={pageHref(context.locale, "/search")}
          label={search.label}
          button={common.search.button}
          value={criteria.q}
          maxLength={80}
        />
      </div>
      {criteria.q === "" ? (
        <SearchStart context={context} />
      ) : (
        <Results
          total={outcome.total}
          title={
            outcome.total > 0 ? search.found(outcome.total, criteria.q) : search.foundNothing(criteria.q)
          }
        >
          {outcome.total > 0 && outcome.tried.meant.length > 0 && (
            <p className="quiet">{search.meant(outcome.tried.meant.join(", "))}</p>
          )}
          {outcome.total === 0 && <SearchMiss context={context} q={criteria.q} tried={outcome.tried} />}
          {outcome.groups.map((group) => (
            <ResultGroup
              key={group.collection}
              context={context}
              group={group}
              directory={directoryFor(context, criteria, group)}
            />
          ))}
        </Results>
      )}
    </>
  );
}

/** The directory that shows all of a group, when it finds as many by the same words. */
function directoryFor(context: PageContext, criteria: Criteria, group: HitGroup) {
  const name = directoryNames.find((item) => item === group.collection);
  if (!name || group.hits.length < 2) return undefined;
  const count = countIn(context, name, criteria);
  if (count < group.hits.length) return undefined;
  return { href: pageHref(context.locale, directoryPath(name), criteriaToQuery(criteria)), count };
}

function countIn(context: PageContext, name: DirectoryName, criteria: Criteria): number {
  // Each directory has a type of item of its own; the number of results does not depend on it.
  const directory = directoryOf(name, context.locale, context.today) as ReturnType<
    typeof directoryOf<"hospitals">
  >;
  return resultsOf(directory, listEntries(name as "hospitals"), criteria).total;
}
