import { metadataFor } from "../../../site/metadata";
import { contextOf, type PageProps } from "../../../site/page-request";
import { MissingPage } from "../../../ui/guide/missing-page";
import { SiteFrame } from "../../../ui/guide/site-frame";

export async function generateMetadata({ params }: PageProps) {
  const context = await contextOf(params);
  const words = context.words.missing.missing;
  return metadataFor(context, {
    title: words.title,
    description: words.lead,
    path: "/missing",
    indexed: false,
  });
}

/** What the front sends, with the right status, for an address that leads nowhere. Nobody reaches it by its address. */
export default async function MissingAddressPage({ params }: PageProps) {
  const context = await contextOf(params);
  return (
    <SiteFrame context={context}>
      <MissingPage context={context} kind="missing" />
    </SiteFrame>
  );
}
