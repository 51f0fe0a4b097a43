import { type EntryProps, entryRequest } from "../../../../site/entry-page";
import { pageGraph } from "../../../../site/json-ld/page";
import { metadataFor } from "../../../../site/metadata";
import { SourcePage } from "../../../../ui/entries/source-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export async function generateMetadata(props: EntryProps) {
  const { context, entry, path } = await entryRequest("sources", props);
  const words = context.words.entries.sources;
  return metadataFor(context, {
    // Several pages of one publisher can share a title; the slug tells them apart.
    title: `${words.documentTitle(entry.title, entry.publisher)} (${entry.slug})`,
    description: `${words.description(entry.title, entry.publisher)} (${entry.slug})`,
    path,
    indexed: entry.retired === undefined,
    markdown: true,
  });
}

export default async function Page(props: EntryProps) {
  const { context, entry, path } = await entryRequest("sources", props);
  const words = context.words.entries.sources;
  const about = { title: entry.title, description: words.description(entry.title, entry.publisher) };
  const above = [{ path: "/sources", title: context.words.common.sources }];
  return (
    <SiteFrame context={context}>
      <SourcePage context={context} source={entry} />
      <JsonLd graph={() => pageGraph(context, { path, ...about, above, type: "WebPage" })} />
    </SiteFrame>
  );
}
