import { type EntryProps, entryRequest } from "../../../../../site/entry-page";
import { metadataFor } from "../../../../../site/metadata";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { HospitalSheet } from "../../../../../ui/paper/hospital-sheet";

export async function generateMetadata(props: EntryProps) {
  const { context, entry, path } = await entryRequest("hospitals", props);
  const words = context.words.paper.sheet;
  return metadataFor(context, {
    title: words.documentTitle(entry.title),
    description: words.description(entry.title),
    path: `${path}/sheet`,
    indexed: false,
  });
}

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("hospitals", props);
  return (
    <SiteFrame context={context} chapter="hospitals">
      <HospitalSheet context={context} hospital={entry} />
    </SiteFrame>
  );
}
