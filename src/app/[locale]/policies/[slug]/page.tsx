import { notFound } from "next/navigation";
import { readBody } from "../../../../content/bodies";
import { getEntry } from "../../../../content/entries";
import { policyGraph } from "../../../../site/json-ld/policy";
import { metadataFor } from "../../../../site/metadata";
import { contextOf, type PageProps } from "../../../../site/page-request";
import { SiteFrame } from "../../../../ui/guide/site-frame";
import { JsonLd } from "../../../../ui/json-ld";
import { PolicyPage } from "../../../../ui/policy/policy-page";

type Props = PageProps<{ slug: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const policy = getEntry("policies", (await params).slug);
  if (!policy) notFound();
  return { context, policy };
}

export async function generateMetadata(props: Props) {
  const { context, policy } = await request(props);
  return metadataFor(context, {
    title: context.words.policy.documentTitle(policy.title),
    description: policy.summary,
    path: `/policies/${policy.slug}`,
    indexed: true,
    markdown: true,
  });
}

export default async function Page(props: Props) {
  const { context, policy } = await request(props);
  const sections = await readBody("policies", policy.slug);
  return (
    <SiteFrame context={context} chapter="policies">
      <PolicyPage context={context} policy={policy} sections={sections} />
      <JsonLd graph={() => policyGraph(context, policy)} />
    </SiteFrame>
  );
}
