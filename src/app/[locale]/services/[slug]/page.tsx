import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { ServicePage } from "../../../../ui/entries/service-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("services", props, (context, title) => context.words.entries.services.documentTitle(title));

export default async function Page(props: EntryProps) {
  const request = await entryRequest("services", props);
  const { context, entry } = request;
  const sections = await readBody("services", entry.slug);
  const above = [{ path: "/services", title: context.words.common.nav.services }];
  return (
    <SiteFrame context={context} chapter="services">
      <ServicePage context={context} service={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "WebPage")} />
    </SiteFrame>
  );
}
