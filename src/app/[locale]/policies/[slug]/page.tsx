import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { policyGraph } from "../../../../site/json-ld/policy";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";
import { PolicyPage } from "../../../../ui/policy/policy-page";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("policies", props, (context, title) => context.words.policy.documentTitle(title));

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("policies", props);
  const sections = await readBody("policies", entry.slug);
  return (
    <SiteFrame context={context} chapter="policies">
      <PolicyPage context={context} policy={entry} sections={sections} />
      <JsonLd graph={() => policyGraph(context, entry)} />
    </SiteFrame>
  );
}
