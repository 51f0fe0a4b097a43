import type { Entry } from "../../../../content/entries";
import { type EntryProps, entryRequest } from "../../../../site/entry-page";
import { pageGraph } from "../../../../site/json-ld/page";
import { metadataFor } from "../../../../site/metadata";
import type { PageContext } from "../../../../site/page-context";
import { ClaimPage } from "../../../../ui/entries/claim-page";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";

function aboutOf(context: PageContext, claim: Entry<"claims">) {
  const { entries, labels } = context.words;
  return {
    title: entries.claim.documentTitle(claim.slug.toUpperCase(), claim.statement),
    description: entries.claim.description(labels.claimStatus[claim.status], claim.statement),
  };
}

export async function generateMetadata(props: EntryProps) {
  const { context, entry, path } = await entryRequest("claims", props);
  return metadataFor(context, {
    ...aboutOf(context, entry),
    path,
    indexed: entry.retired === undefined,
    markdown: true,
  });
}

export default async function Page(props: EntryProps) {
  const { context, entry, path } = await entryRequest("claims", props);
  const above = [{ path: "/evidence", title: context.words.common.nav.evidence }];
  return (
    <SiteFrame context={context} chapter="evidence">
      <ClaimPage context={context} claim={entry} />
      <JsonLd
        graph={() =>
          pageGraph(context, {
            path,
            ...aboutOf(context, entry),
            above,
            citations: entry.sources,
            type: "WebPage",
          })
        }
      />
    </SiteFrame>
  );
}
