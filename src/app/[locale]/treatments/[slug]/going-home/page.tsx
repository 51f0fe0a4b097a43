import { type EntryProps, entryRequest } from "../../../../../site/entry-page";
import { metadataFor } from "../../../../../site/metadata";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { GoingHomeLetter } from "../../../../../ui/paper/going-home-letter";

export async function generateMetadata(props: EntryProps) {
  const { context, entry, path } = await entryRequest("treatments", props);
  const words = context.words.paper.goingHome;
  return metadataFor(context, {
    title: words.documentTitle(entry.title),
    description: words.description(entry.title),
    path: `${path}/going-home`,
    indexed: false,
  });
}

export default async function Page(props: EntryProps) {
  const { context, entry } = await entryRequest("treatments", props);
  return (
    <SiteFrame context={context} chapter="treatments">
      <GoingHomeLetter context={context} treatment={entry} />
    </SiteFrame>
  );
}
