import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { SpecialtyPage } from "../../../../ui/entries/specialty-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("specialties", props, (context, title) =>
    context.words.entries.specialties.documentTitle(title),
  );

export default async function Page(props: EntryProps) {
  const request = await entryRequest("specialties", props);
  const { context, entry } = request;
  const sections = await readBody("specialties", entry.slug);
  const above = [{ path: "/conditions", title: context.words.common.nav.conditions }];
  return (
    <SiteFrame context={context} chapter="conditions">
      <SpecialtyPage context={context} specialty={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "MedicalWebPage")} />
    </SiteFrame>
  );
}
