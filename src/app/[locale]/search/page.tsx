import { criteriaToQuery, parseCriteria } from "../../../domain/directory/criteria";
import { searchGuide } from "../../../domain/search/search-guide";
import { metadataFor } from "../../../site/metadata";
import { contextOf, type PageProps, queryOf } from "../../../site/page-request";
import { pageSpecs } from "../../../site/query-specs";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { SearchPage } from "../../../ui/search/search-page";

const path = "/search";

async function request({ params, searchParams }: PageProps) {
  const context = await contextOf(params);
  return {
    context,
    criteria: parseCriteria(pageSpecs[path]?.() ?? { keys: [] }, await queryOf(searchParams)),
  };
}

export async function generateMetadata(props: PageProps) {
  const { context, criteria } = await request(props);
  const { search } = context.words;
  return metadataFor(context, {
    title: criteria.q ? search.titleFor(criteria.q) : search.title,
    description: search.description,
    path,
    query: criteriaToQuery(criteria),
    indexed: false,
  });
}

export default async function Search(props: PageProps) {
  const { context, criteria } = await request(props);
  const outcome = await searchGuide(context.locale, criteria.q);
  return (
    <SiteFrame context={context} chapter="search" isChapterStart={criteria.q === ""}>
      <SearchPage context={context} criteria={criteria} outcome={outcome} />
    </SiteFrame>
  );
}
