import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { PickForm } from "../../../ui/choosing/pick-form";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { TreatmentRow } from "../../../ui/treatment/treatment-row";

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
        {(treatments) => (
          <PickForm context={context}>
            <ol className="entries">
              {treatments.map((treatment) => (
                <TreatmentRow key={treatment.slug} context={context} treatment={treatment} />
              ))}
            </ol>
          </PickForm>
        )}
      </DirectoryView>
    </SiteFrame>
  );
}
