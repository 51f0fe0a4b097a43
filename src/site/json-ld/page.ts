import { type Entry, getEntry } from "../../content/entries";
import type { PageContext } from "../page-context";
import { pageHref } from "../routes";

/** A node of a JSON-LD graph. Values that are not known are left out, never guessed. */
export type GraphNode = { "@type": string | readonly string[]; "@id"?: string } & Record<string, unknown>;

/** What the page's graph needs to know about the page. */
export type PageNode = {
  /** The address without language. */
  path: string;
  title: string;
  description: string;
  /** The entry the page shows, for its dates. */
  entry?: { lastChecked: string; changes: readonly { date: string }[] };
  /** The pages above, outermost first, without home. */
  above: readonly { path: string; title: string }[];
  /** The `@id` of the thing the page is about. */
  mainEntity?: string;
  /** Slugs of the sources that the page cites. */
  citations?: readonly string[];
  /** `MedicalWebPage` for health, `CollectionPage` for lists, else `WebPage`. */
  type: "MedicalWebPage" | "CollectionPage" | "WebPage";
};

/** The absolute address of a page, or the path alone where the site's own address is not set. */
export function absolute(context: PageContext, path: string): string {
  return `${context.environment.SITE_URL ?? ""}${pageHref(context.locale, path)}`;
}

/** The page itself and the way to it. No reviewer is named, since there is none. */
export function pageGraph(context: PageContext, page: PageNode): GraphNode[] {
  const url = absolute(context, page.path);
  const sources = (page.citations ?? []).flatMap((slug) => sourceNode(getEntry("sources", slug)) ?? []);
  const trail = [
    { path: "/", title: context.words.common.home },
    ...page.above,
    { path: page.path, title: page.title },
  ];
  return [
    {
      "@type": page.type,
      "@id": `${url}#page`,
      url,
      name: page.title,
      description: page.description,
      inLanguage: context.locale,
      isPartOf: { "@type": "WebSite", name: context.words.common.siteName, url: absolute(context, "/") },
      publishingPrinciples: absolute(context, "/how-we-check"),
      breadcrumb: { "@id": `${url}#trail` },
      ...(page.entry && page.type === "MedicalWebPage" ? { lastReviewed: page.entry.lastChecked } : {}),
      ...(page.entry ? { dateModified: page.entry.changes[0]?.date } : {}),
      ...(page.mainEntity ? { mainEntity: { "@id": page.mainEntity } } : {}),
      ...(sources.length > 0 ? { citation: sources } : {}),
      ...(context.environment.GUIDE_PUBLISHER
        ? { publisher: { "@type": "Organization", name: context.environment.GUIDE_PUBLISHER } }
        : {}),
    },
    {
      "@type": "BreadcrumbList",
      "@id": `${url}#trail`,
      itemListElement: trail.map((item, i) => ({
        "@type": "ListItem",
        position: i + 1,
        name: item.title,
        item: absolute(context, item.path),
      })),
    },
  ];
}

function sourceNode(source: Entry<"sources"> | undefined): GraphNode | undefined {
  if (!source?.url) return undefined;
  return {
    "@type": "CreativeWork",
    name: source.title,
    url: source.url,
    ...(source.published === "undated" ? {} : { datePublished: source.published }),
  };
}
