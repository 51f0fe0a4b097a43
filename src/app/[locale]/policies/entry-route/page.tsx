import { criteriaToQuery, parseCriteria } from "../../../../domain/directory/criteria";
import { pageGraph } from "../../../../site/json-ld/page";
import { metadataFor } from "../../../../site/metadata";
import { contextOf, type PageProps, queryOf } from "../../../../site/page-request";
import { pageSpecs } from "../../../../site/query-specs";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";
import { titleOf, WaysInPage } from "../../../../ui/policy/ways-in-page";

const path = "/policies/entry-route";

async function request({ params, searchParams }: PageProps) {
  const context = await contextOf(params);
  const criteria = parseCriteria(pageSpecs[path]?.() ?? { keys: [] }, await queryOf(searchParams));
  return { context, criteria, passport: criteria.chosen.passport?.[0] };
}

export async function generateMetadata(props: PageProps) {
  const { context, criteria, passport } = await request(props);
  const { route } = context.words.policy;
  const title = passport ? titleOf(context, passport) : route.title;
  return metadataFor(context, {
    title,
    description: route.description,
    path,
    query: criteriaToQuery(criteria),
    indexed: !passport,
  });
}

export default async function EntryRoutePage(props: PageProps) {
  const { context, criteria, passport } = await request(props);
  const { route } = context.words.policy;
  const above = [{ path: "/policies", title: context.words.common.nav.policies }];
  return (
    <SiteFrame context={context} chapter="policies">
      <WaysInPage context={context} passport={passport} leftOut={criteria.leftOut} />
      <JsonLd
        graph={() =>
          pageGraph(context, {
            path,
            title: route.title,
            description: route.description,
            above,
            type: "WebPage",
          })
        }
      />
    </SiteFrame>
  );
}
