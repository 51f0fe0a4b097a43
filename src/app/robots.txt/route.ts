import { pageContext } from "../../site/page-context";
import { robotsText } from "../../site/robots";

export const dynamic = "force-dynamic";

export function GET() {
  return new Response(robotsText(pageContext("en").environment.SITE_URL), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
