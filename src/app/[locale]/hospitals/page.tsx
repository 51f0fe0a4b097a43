import { criteriaToQuery, toggled } from "../../../domain/directory/criteria";
import { resultsOf } from "../../../domain/directory/results";
import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { pageHref } from "../../../site/routes";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { HospitalList } from "../../../ui/hospital/hospital-list";
import { HospitalsMap } from "../../../ui/hospital/hospitals-map";

export const generateMetadata = (props: PageProps) => directoryMetadata("hospitals", props);

export default async function HospitalsPage(props: PageProps) {
  const { context, criteria, directory, items, path } = await directoryRequest("hospitals", props);
  const everything = { ...criteria, page: 1 };
  const found = items.filter((item) => resultsOf(directory, [item], everything).total === 1);
  return (
    <SiteFrame context={context} chapter="hospitals" isChapterStart>
      <DirectoryView
        context={context}
        path={path}
        words={context.words.directory.hospitals}
        directory={directory}
        items={items}
        criteria={criteria}
        jump={<a href="#map">{context.words.hospital.map.jump}</a>}
        after={
          <HospitalsMap
            context={context}
            hospitals={found}
            chosen={criteria.chosen.district ?? []}
            districtHref={(district) =>
              pageHref(
                context.locale,
                path,
                criteriaToQuery(
                  toggled(
                    { ...criteria, chosen: { ...criteria.chosen, district: [] } },
                    "district",
                    district,
                  ),
                ),
              )
            }
          />
        }
      >
        {(hospitals) => <HospitalList context={context} hospitals={hospitals} />}
      </DirectoryView>
    </SiteFrame>
  );
}
