import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { StagePage } from "../../../../ui/entries/stage-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("journey", props, (context, title) => context.words.entries.journey.documentTitle(title));

export default async function Page(props: EntryProps) {
  const request = await entryRequest("journey", props);
  const { context, entry } = request;
  const sections = await readBody("journey", entry.slug);
  const above = [{ path: "/journey", title: context.words.common.nav.journey }];
  return (
    <SiteFrame context={context} chapter="journey">
      <StagePage context={context} stage={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "WebPage")} />
    </SiteFrame>
  );
}
