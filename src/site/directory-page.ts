import type { Metadata } from "next";
import { type Entry, listEntries } from "../content/entries";
import { type Criteria, criteriaToQuery } from "../domain/directory/criteria";
import { type DirectoryName, directoryOf } from "../domain/directory/guide-directories";
import { resultsOf } from "../domain/directory/results";
import { directoryCriteria } from "./address";
import { metadataFor } from "./metadata";
import type { PageContext } from "./page-context";
import { contextOf, type PageProps, queryOf } from "./page-request";
import { directoryPath } from "./routes";

/** A directory page as it was asked for. */
export async function directoryRequest<Name extends DirectoryName>(name: Name, props: PageProps) {
  const context = await contextOf(props.params);
  const criteria = directoryCriteria(name, context.locale, await queryOf(props.searchParams), context.today);
  const directory = directoryOf(name, context.locale, context.today);
  return {
    context,
    criteria,
    directory,
    items: listEntries(name) as Entry<Name>[],
    path: directoryPath(name),
  };
}

/** The metadata of a directory page: the number of results in the title, views out of the search engines. */
export async function directoryMetadata(name: DirectoryName, props: PageProps): Promise<Metadata> {
  const { context, criteria, path } = await directoryRequest(name, props);
  const words = context.words.directory[name === "claims" ? "evidence" : name];
  const query = criteriaToQuery(criteria);
  const title = query ? viewTitle(context, name, criteria, words) : words.title;
  return metadataFor(context, {
    title,
    description: words.description,
    path,
    query,
    indexed: query === "" && !criteria.leftOut,
  });
}

function viewTitle(
  context: PageContext,
  name: DirectoryName,
  criteria: Criteria,
  words: { title: string; found: (found: number, all: number) => string },
): string {
  // Each directory has a type of item of its own; labels and counts do not depend on it.
  const directory = directoryOf(name, context.locale, context.today) as ReturnType<
    typeof directoryOf<"hospitals">
  >;
  const items = listEntries(name as "hospitals");
  const choices = directory.facets.flatMap((facet) =>
    (criteria.chosen[facet.key] ?? []).map(
      (value) => facet.options.find((option) => option.value === value)?.label ?? value,
    ),
  );
  const texts = context.words.directory;
  if (criteria.q) choices.push(texts.quoted(criteria.q));
  const { total } = resultsOf(directory, items, criteria);
  const page = criteria.page > 1 ? `, ${texts.page(criteria.page)}` : "";
  const sort = directory.sorts.find((item) => item.value === criteria.sort);
  const order = sort ? `, ${texts.sort.label.toLowerCase()} ${sort.label.toLowerCase()}` : "";
  return `${words.found(total, items.length)}${choices.length > 0 ? `: ${choices.join(", ")}` : ""}${order}${page}`;
}
