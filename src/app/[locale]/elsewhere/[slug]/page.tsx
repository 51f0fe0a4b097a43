import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { ElsewherePage } from "../../../../ui/entries/elsewhere-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("elsewhere", props, (context, title) => context.words.entries.elsewhere.documentTitle(title));

export default async function Page(props: EntryProps) {
  const request = await entryRequest("elsewhere", props);
  const { context, entry } = request;
  const sections = await readBody("elsewhere", entry.slug);
  const above = [{ path: "/evidence", title: context.words.common.nav.evidence }];
  return (
    <SiteFrame context={context} chapter="evidence">
      <ElsewherePage context={context} place={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "WebPage")} />
    </SiteFrame>
  );
}
