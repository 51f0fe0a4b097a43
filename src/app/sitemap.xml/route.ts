import { pageContext } from "../../site/page-context";
import { sitemapXml } from "../../site/sitemap";

export const dynamic = "force-dynamic";

export function GET() {
  const { environment, today } = pageContext("en");
  return new Response(sitemapXml(environment.SITE_URL ?? "", today), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
