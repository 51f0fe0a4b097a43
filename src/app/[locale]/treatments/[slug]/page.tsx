import { notFound } from "next/navigation";
import { readBody } from "../../../../content/bodies";
import { getEntry } from "../../../../content/entries";
import { treatmentGraph } from "../../../../site/json-ld/treatment";
import { metadataFor } from "../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../site/page-request";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";
import { TreatmentPage } from "../../../../ui/treatment/treatment-page";

type Props = PageProps<{ slug: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const treatment = getEntry("treatments", (await params).slug);
  if (!treatment) notFound();
  return { context, treatment };
}

export async function generateMetadata(props: Props) {
  const { context, treatment } = await request(props);
  return metadataFor(context, {
    title: context.words.treatment.documentTitle(treatment.title),
    description: treatment.summary,
    path: `/treatments/${treatment.slug}`,
    indexed: true,
    markdown: true,
  });
}

export default async function Page(props: Props) {
  const { context, treatment } = await request(props);
  const sections = await readBody("treatments", treatment.slug);
  return (
    <SiteFrame context={context} chapter="treatments">
      <TreatmentPage context={context} treatment={treatment} sections={sections} />
      <JsonLd graph={() => treatmentGraph(context, treatment)} />
    </SiteFrame>
  );
}
