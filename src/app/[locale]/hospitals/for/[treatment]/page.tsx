import { notFound } from "next/navigation";
import { getEntry } from "../../../../../content/entries";
import { hospitalsOffering } from "../../../../../content/relations";
import { pageGraph } from "../../../../../site/json-ld/page";
import { metadataFor } from "../../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../../site/page-request";
import { entryHref } from "../../../../../site/routes";
import { InlineProse } from "../../../../../ui/guide/inline-prose";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { SourcesChapter } from "../../../../../ui/guide/sources-chapter";
import { HospitalsLanding } from "../../../../../ui/hospital/hospitals-landing";
import { JsonLd } from "../../../../../ui/json-ld";
import { Notice } from "../../../../../ui/primitives/notice";

type Props = PageProps<{ treatment: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const treatment = getEntry("treatments", (await params).treatment);
  if (!treatment) notFound();
  const { landing } = context.words.hospital;
  return {
    context,
    treatment,
    path: `/hospitals/for/${treatment.slug}`,
    title: landing.forTitle(treatment.title),
    description: landing.forDescription(treatment.title),
  };
}

export async function generateMetadata(props: Props) {
  const { context, title, description, path } = await request(props);
  return metadataFor(context, { title, description, path, indexed: true });
}

export default async function HospitalsForTreatment(props: Props) {
  const { context, treatment, title, description, path } = await request(props);
  const { landing } = context.words.hospital;
  const hospitals = hospitalsOffering(treatment.slug);
  const above = [{ path: "/hospitals", title: context.words.common.nav.hospitals }];
  return (
    <SiteFrame context={context} chapter="hospitals">
      <HospitalsLanding
        context={context}
        title={title}
        lead={landing.forLead(treatment.title, hospitals.length)}
        hospitals={hospitals}
        query={`treatment=${treatment.slug}`}
        readFirst={
          <a href={entryHref(context.locale, "treatments", treatment.slug)}>
            {landing.readFirst(treatment.title)}
          </a>
        }
      >
        {treatment.saidFirst && (
          <Notice kind="danger" title={<InlineProse context={context} text={treatment.saidFirst} />} />
        )}
      </HospitalsLanding>
      <SourcesChapter context={context} />
      <JsonLd graph={() => pageGraph(context, { path, title, description, above, type: "CollectionPage" })} />
    </SiteFrame>
  );
}
