import { getEntry } from "../../../content/entries";
import { isLocale } from "../../../i18n/locales";
import { type CollectionName, collectionNames } from "../../../schemas/primitives";
import { entryMarkdown } from "../../../site/markdown";
import { pageContext } from "../../../site/page-context";
import { entryHref } from "../../../site/routes";

export const dynamic = "force-dynamic";

/** `…/SLUG.md` leads here by the rewrite in next.config.ts: the entry as Markdown, its page named as canonical. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const [locale = "", ...rest] = (await params).path;
  const [folder, slug] =
    rest.length === 1 ? ["pages", rest[0]] : [rest[0] === "evidence" ? "claims" : rest[0], rest[1]];
  const collection = collectionNames.find((name) => name === folder) as CollectionName | undefined;
  const entry = collection && slug && isLocale(locale) ? getEntry(collection, slug) : undefined;
  if (!entry || !isLocale(locale)) return new Response(null, { status: 404 });
  const site = pageContext(locale).environment.SITE_URL ?? "";
  return new Response(await entryMarkdown(entry, site), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "x-robots-tag": "noindex",
      link: `<${site}${entryHref(locale, entry.collection, entry.slug)}>; rel="canonical"`,
    },
  });
}
