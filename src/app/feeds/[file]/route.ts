import { feedXml } from "../../../site/feed";
import { collectionOf } from "../../../site/machine-paths";
import { pageContext } from "../../../site/page-context";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const collection = collectionOf((await params).file, ["xml"]);
  if (!collection) return new Response(null, { status: 404 });
  const { environment, today } = pageContext("en");
  return new Response(feedXml(environment.SITE_URL ?? "", today, collection), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}
