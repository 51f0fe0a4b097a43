import { feedXml } from "../../site/feed";
import { pageContext } from "../../site/page-context";

export const dynamic = "force-dynamic";

export function GET() {
  const { environment, today } = pageContext("en");
  return new Response(feedXml(environment.SITE_URL ?? "", today), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}
