import { notFound } from "next/navigation";
import { readBody } from "../../../../content/bodies";
import { getEntry } from "../../../../content/entries";
import { hospitalGraph } from "../../../../site/json-ld/hospital";
import { metadataFor } from "../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../site/page-request";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { HospitalPage } from "../../../../ui/hospital/hospital-page";
import { JsonLd } from "../../../../ui/json-ld";

type Props = PageProps<{ slug: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const hospital = getEntry("hospitals", (await params).slug);
  if (!hospital) notFound();
  return { context, hospital };
}

export async function generateMetadata(props: Props) {
  const { context, hospital } = await request(props);
  return metadataFor(context, {
    title: context.words.hospital.documentTitle(hospital.title),
    description: hospital.summary,
    path: `/hospitals/${hospital.slug}`,
    indexed: true,
    markdown: true,
  });
}

export default async function Page(props: Props) {
  const { context, hospital } = await request(props);
  const sections = await readBody("hospitals", hospital.slug);
  return (
    <SiteFrame context={context} chapter="hospitals">
      <HospitalPage context={context} hospital={hospital} sections={sections} />
      <JsonLd graph={() => hospitalGraph(context, hospital)} />
    </SiteFrame>
  );
}
