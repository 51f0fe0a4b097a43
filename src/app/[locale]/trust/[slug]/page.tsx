import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { TrustPage } from "../../../../ui/entries/trust-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("trust", props, (context, title) => context.words.entries.trust.documentTitle(title));

export default async function Page(props: EntryProps) {
  const request = await entryRequest("trust", props);
  const { context, entry } = request;
  const sections = await readBody("trust", entry.slug);
  const above = [{ path: "/trust", title: context.words.entries.trust.title }];
  return (
    <SiteFrame context={context}>
      <TrustPage context={context} factor={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "WebPage")} />
    </SiteFrame>
  );
}
