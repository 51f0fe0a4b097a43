import { notFound } from "next/navigation";
import { readBody } from "../../../content/bodies";
import { getEntry } from "../../../content/entries";
import { pageGraph } from "../../../site/json-ld/page";
import { metadataFor } from "../../../site/metadata";
import { contextOf, type PageProps } from "../../../site/page-request";
import { FreeSections } from "../../../ui/entries/free-sections";
import { PlainEntry } from "../../../ui/entries/plain-entry";
import { PublisherChapter } from "../../../ui/entries/publisher-chapter";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { JsonLd } from "../../../ui/json-ld";
import { EmergencySections } from "../../../ui/paper/emergency-sections";
import { Calls } from "../../../ui/primitives/calls";

type Props = PageProps<{ page: string }>;

async function request({ params }: Props) {
  const context = await contextOf(params);
  const page = getEntry("pages", (await params).page);
  if (!page) notFound();
  return { context, page, path: `/${page.slug}` };
}

export async function generateMetadata(props: Props) {
  const { context, page, path } = await request(props);
  return metadataFor(context, {
    title: page.title,
    description: page.summary,
    path,
    indexed: true,
    markdown: true,
  });
}

export default async function Page(props: Props) {
  const { context, page, path } = await request(props);
  const sections = await readBody("pages", page.slug);
  return (
    <SiteFrame context={context}>
      {page.slug === "emergency" ? (
        <PlainEntry
          context={context}
          entry={page}
          path={path}
          first={<Calls calls={context.words.paper.emergencyCalls} urgent />}
        >
          <EmergencySections context={context} sections={sections} />
        </PlainEntry>
      ) : (
        <PlainEntry context={context} entry={page} path={path} sections={sections}>
          <FreeSections context={context} sections={sections} />
          {page.slug === "about" && <PublisherChapter context={context} />}
        </PlainEntry>
      )}
      <JsonLd
        graph={() =>
          pageGraph(context, {
            path,
            title: page.title,
            description: page.summary,
            entry: page,
            above: [],
            type: "WebPage",
          })
        }
      />
    </SiteFrame>
  );
}
