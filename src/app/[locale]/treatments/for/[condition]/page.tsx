import { notFound } from "next/navigation";
import { getEntry } from "../../../../../content/entries";
import { treatmentsFor } from "../../../../../content/relations";
import { pageGraph } from "../../../../../site/json-ld/page";
import { metadataFor } from "../../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../../site/page-request";
import { entryHref, pageHref } from "../../../../../site/routes";
import { EntryTrail } from "../../../../../ui/guide/entry-frame";
import { SiteFrame } from "../../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../../ui/json-ld";
import { PageTitle } from "../../../../../ui/primitives/page-title";
import { TreatmentList } from "../../../../../ui/treatment/treatment-list";

type Props = PageProps<{ condition: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const condition = getEntry("conditions", (await params).condition);
  if (!condition) notFound();
  const { landing } = context.words.treatment;
  return {
    context,
    condition,
    path: `/treatments/for/${condition.slug}`,
    title: landing.title(condition.title),
    description: landing.description(condition.title),
  };
}

export async function generateMetadata(props: Props) {
  const { context, title, description, path } = await request(props);
  return metadataFor(context, { title, description, path, indexed: true });
}

export default async function TreatmentsForCondition(props: Props) {
  const { context, condition, title, description, path } = await request(props);
  const { treatment: words, common } = context.words;
  const treatments = treatmentsFor(condition.slug);
  const above = [{ path: "/treatments", title: common.nav.treatments }];
  return (
    <SiteFrame context={context} chapter="treatments">
      <EntryTrail
        context={context}
        above={[{ href: pageHref(context.locale, "/treatments"), label: common.nav.treatments }]}
      />
      <PageTitle title={title} lead={words.landing.lead(condition.title, treatments.length)} />
      <p className="plain">
        <a href={entryHref(context.locale, "conditions", condition.slug)}>
          {words.landing.readFirst(condition.title)}
        </a>{" "}
        <a href={pageHref(context.locale, "/treatments", `condition=${condition.slug}`)}>
          {words.landing.narrow}
        </a>
      </p>
      <TreatmentList context={context} treatments={treatments} total={treatments.length} />
      <JsonLd graph={() => pageGraph(context, { path, title, description, above, type: "CollectionPage" })} />
    </SiteFrame>
  );
}
