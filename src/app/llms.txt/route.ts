import { llmsText } from "../../site/llms-text";
import { pageContext } from "../../site/page-context";

export const dynamic = "force-dynamic";

export function GET() {
  return new Response(llmsText(pageContext("en").environment.SITE_URL ?? ""), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
