import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { treatmentGraph } from "../../../../site/json-ld/treatment";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";
import { TreatmentPage } from "../../../../ui/treatment/treatment-page";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("treatments", props, (context, title) => context.words.treatment.documentTitle(title));

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("treatments", props);
  const sections = await readBody("treatments", entry.slug);
  return (
    <SiteFrame context={context} chapter="treatments">
      <TreatmentPage context={context} treatment={entry} sections={sections} />
      <JsonLd graph={() => treatmentGraph(context, entry)} />
    </SiteFrame>
  );
}
