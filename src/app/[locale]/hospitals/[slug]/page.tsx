import { readBody } from "../../../../content/bodies";
import { type EntryProps, entryMetadata, entryRequest } from "../../../../site/entry-page";
import { hospitalGraph } from "../../../../site/json-ld/hospital";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { HospitalPage } from "../../../../ui/hospital/hospital-page";
import { JsonLd } from "../../../../ui/json-ld";

export const generateMetadata = (props: EntryProps) =>
  entryMetadata("hospitals", props, (context, title) => context.words.hospital.documentTitle(title));

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("hospitals", props);
  const sections = await readBody("hospitals", entry.slug);
  return (
    <SiteFrame context={context} chapter="hospitals">
      <HospitalPage context={context} hospital={entry} sections={sections} />
      <JsonLd graph={() => hospitalGraph(context, entry)} />
    </SiteFrame>
  );
}
