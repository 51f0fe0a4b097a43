import type { Metadata } from "next";
import type { PageContext } from "./page-context";
import { pageHref } from "./routes";

/** What a page says about itself to browsers and search engines. */
export type PageAbout = {
  /** The title without the guide's name; unique on the site. */
  title: string;
  /** One or two sentences; unique on the site. */
  description: string;
  /** The address without language. */
  path: string;
  /** The canonical query of a view. */
  query?: string;
  /** `true` for bare directories, landing pages and entries; everything else is `noindex, follow`. */
  indexed: boolean;
  /** Whether the entry is also served as plain Markdown. */
  markdown?: boolean;
};

/** The metadata of a page: title, description, canonical link, robots and the day it was made for. */
export function metadataFor(context: PageContext, about: PageAbout): Metadata {
  const site = context.environment.SITE_URL ?? "";
  const address = `${site}${pageHref(context.locale, about.path, about.query)}`;
  const title = context.words.common.documentTitle(about.title);
  return {
    ...(site ? { metadataBase: new URL(site) } : {}),
    title,
    description: about.description,
    robots: about.indexed && site ? { index: true, follow: true } : { index: false, follow: true },
    alternates: {
      canonical: address,
      ...(about.markdown
        ? { types: { "text/markdown": `${site}${pageHref(context.locale, `${about.path}.md`)}` } }
        : {}),
    },
    openGraph: {
      title: about.title,
      description: about.description,
      siteName: context.words.common.siteName,
      locale: context.locale,
      type: "website",
      ...(site ? { url: address, images: [`${site}/share.png`] } : {}),
    },
    other: { "guide-day": context.today },
  };
}
