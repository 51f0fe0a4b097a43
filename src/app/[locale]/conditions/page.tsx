import { pageGraph } from "../../../site/json-ld/page";
import { metadataFor } from "../../../site/metadata";
import { contextOf, type PageProps } from "../../../site/page-request";
import { ConditionsIndex } from "../../../ui/entries/conditions-index";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { JsonLd } from "../../../ui/json-ld";
import { PageTitle } from "../../../ui/primitives/page-title";

const path = "/conditions";

export async function generateMetadata({ params }: PageProps) {
  const context = await contextOf(params);
  const { title, description } = context.words.entries.conditions;
  return metadataFor(context, { title, description, path, indexed: true });
}

export default async function Page({ params }: PageProps) {
  const context = await contextOf(params);
  const { title, lead, description } = context.words.entries.conditions;
  return (
    <SiteFrame context={context} chapter="conditions" isChapterStart>
      <PageTitle title={title} lead={lead} />
      <ConditionsIndex context={context} />
      <JsonLd
        graph={() => pageGraph(context, { path, title, description, above: [], type: "CollectionPage" })}
      />
    </SiteFrame>
  );
}
