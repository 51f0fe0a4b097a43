import { notFound } from "next/navigation";
import { listEntries } from "../../../../../content/entries";
import { byTitle } from "../../../../../content/relations";
import { districtsOf } from "../../../../../domain/directory/hospital-directory";
import { type District, districts } from "../../../../../schemas/primitives";
import { pageGraph } from "../../../../../site/json-ld/page";
import { metadataFor } from "../../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../../site/page-request";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { HospitalsLanding } from "../../../../../ui/hospital/hospitals-landing";
import { JsonLd } from "../../../../../ui/json-ld";

type Props = PageProps<{ district: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const district = (await params).district as District;
  if (!districts.includes(district)) notFound();
  const name = context.words.labels.district[district];
  const { landing } = context.words.hospital;
  return {
    context,
    district,
    path: `/hospitals/in/${district}`,
    title: landing.inTitle(name),
    description: landing.inDescription(name),
    name,
  };
}

export async function generateMetadata(props: Props) {
  const { context, title, description, path } = await request(props);
  return metadataFor(context, { title, description, path, indexed: true });
}

export default async function HospitalsInDistrict(props: Props) {
  const { context, district, title, description, path, name } = await request(props);
  const hospitals = byTitle(
    listEntries("hospitals").filter((hospital) => districtsOf(hospital).includes(district)),
  );
  const above = [{ path: "/hospitals", title: context.words.common.nav.hospitals }];
  return (
    <SiteFrame context={context} chapter="hospitals">
      <HospitalsLanding
        context={context}
        title={title}
        lead={context.words.hospital.landing.inLead(name, hospitals.length)}
        hospitals={hospitals}
        query={`district=${district}`}
        chosen={[district]}
      />
      <JsonLd graph={() => pageGraph(context, { path, title, description, above, type: "CollectionPage" })} />
    </SiteFrame>
  );
}
