import { criteriaToQuery, parseCriteria } from "../../../domain/directory/criteria";
import { metadataFor } from "../../../site/metadata";
import { contextOf, type PageProps, queryOf } from "../../../site/page-request";
import { pageSpecs } from "../../../site/query-specs";
import { ComparePage } from "../../../ui/choosing/compare-page";
import { SiteFrame } from "../../../ui/guide/site-frame";

const path = "/compare";

async function request({ params, searchParams }: PageProps) {
  const context = await contextOf(params);
  return {
    context,
    criteria: parseCriteria(pageSpecs[path]?.() ?? { keys: [] }, await queryOf(searchParams)),
  };
}

export async function generateMetadata(props: PageProps) {
  const { context, criteria } = await request(props);
  const { title, description } = context.words.choosing.compare;
  return metadataFor(context, { title, description, path, query: criteriaToQuery(criteria), indexed: false });
}

export default async function Page(props: PageProps) {
  const { context, criteria } = await request(props);
  return (
    <SiteFrame context={context}>
      <ComparePage context={context} criteria={criteria} />
    </SiteFrame>
  );
}
