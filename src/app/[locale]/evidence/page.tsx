import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { ClaimRows } from "../../../ui/guide/claims-chapter";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { EvidenceWeights } from "../../../ui/guide/evidence-weights";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { SourcesChapter } from "../../../ui/guide/sources-chapter";

export const generateMetadata = (props: PageProps) => directoryMetadata("claims", props);

export default async function EvidencePage(props: PageProps) {
  const { context, criteria, directory, items, path } = await directoryRequest("claims", props);
  return (
    <SiteFrame context={context} chapter="evidence" isChapterStart>
      <DirectoryView
        context={context}
        path={path}
        words={context.words.directory.evidence}
        directory={directory}
        items={items}
        criteria={criteria}
        before={<EvidenceWeights context={context} claims={items} />}
      >
        {(claims) => <ClaimRows context={context} claims={claims} register />}
      </DirectoryView>
      <SourcesChapter context={context} />
    </SiteFrame>
  );
}
