import { pageGraph } from "../../site/json-ld/page";
import { metadataFor } from "../../site/metadata";
import { contextOf, type PageProps } from "../../site/page-request";
import { SiteFrame } from "../../ui/guide/site-frame";
import { HomePage } from "../../ui/home/home-page";
import { JsonLd } from "../../ui/json-ld";

export async function generateMetadata({ params }: PageProps) {
  const context = await contextOf(params);
  const { home } = context.words;
  return {
    ...metadataFor(context, { title: "", description: home.description, path: "/", indexed: true }),
    title: home.documentTitle,
  };
}

export default async function Home({ params }: PageProps) {
  const context = await contextOf(params);
  const { home } = context.words;
  return (
    <SiteFrame context={context}>
      <HomePage context={context} />
      <JsonLd
        graph={() =>
          pageGraph(context, {
            path: "/",
            title: home.documentTitle,
            description: home.description,
            above: [],
            type: "WebPage",
          })
        }
      />
    </SiteFrame>
  );
}
