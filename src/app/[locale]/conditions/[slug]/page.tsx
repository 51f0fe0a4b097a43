import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryGraph, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { ConditionPage } from "../../../../ui/entries/condition-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("conditions", props, (context, title) =>
    context.words.entries.conditions.documentTitle(title),
  );

export default async function Page(props: EntryProps) {
  const request = await entryRequest("conditions", props);
  const { context, entry } = request;
  const sections = await readBody("conditions", entry.slug);
  const above = [{ path: "/conditions", title: context.words.common.nav.conditions }];
  return (
    <SiteFrame context={context} chapter="conditions">
      <ConditionPage context={context} condition={entry} sections={sections} />
      <JsonLd graph={entryGraph(request, above, "MedicalWebPage")} />
    </SiteFrame>
  );
}
