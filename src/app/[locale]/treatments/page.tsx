import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { TreatmentList } from "../../../ui/treatment/treatment-list";

export const generateMetadata = (props: PageProps) => directoryMetadata("treatments", props);

export default async function TreatmentsPage(props: PageProps) {
  const { context, criteria, directory, items, path } = await directoryRequest("treatments", props);
  return (
    <SiteFrame context={context} chapter="treatments" isChapterStart>
      <DirectoryView
        context={context}
        path={path}
        words={context.words.directory.treatments}
        directory={directory}
        items={items}
        criteria={criteria}
      >
        {(treatments) => <TreatmentList context={context} treatments={treatments} />}
      </DirectoryView>
    </SiteFrame>
  );
}
