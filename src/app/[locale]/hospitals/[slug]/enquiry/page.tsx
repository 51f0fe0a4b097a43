import { type EntryProps, entryRequest } from "../../../../../site/entry-page";
import { metadataFor } from "../../../../../site/metadata";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { EnquiryLetter } from "../../../../../ui/paper/enquiry-letter";

export async function generateMetadata(props: EntryProps) {
  const { context, entry, path } = await entryRequest("hospitals", props);
  const words = context.words.paper.enquiry;
  return metadataFor(context, {
    title: words.documentTitle(entry.title),
    description: words.description(entry.title),
    path: `${path}/enquiry`,
    indexed: false,
  });
}

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("hospitals", props);
  return (
    <SiteFrame context={context} chapter="hospitals">
      <EnquiryLetter context={context} hospital={entry} />
    </SiteFrame>
  );
}
