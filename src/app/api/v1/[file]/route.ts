import type { NextRequest } from "next/server";
import { collectionOf } from "../../../../site/machine-paths";
import { dataCsv, dataEntries, dataJson } from "../../../../site/open-data";
import { openApi } from "../../../../site/openapi";
import { pageContext } from "../../../../site/page-context";
import { suggestions } from "../../../../site/suggestions";

export const dynamic = "force-dynamic";

export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { environment, today } = pageContext("en");
  const site = environment.SITE_URL ?? "";
  const headers = { "x-robots-tag": "noindex" };
  if (file === "words.json") return Response.json(suggestions("en"), { headers });
  if (file === "openapi.json") return Response.json(openApi(site), { headers });
  const collection = collectionOf(file, ["json", "csv"]);
  if (!collection) return new Response(null, { status: 404 });
  const entries = dataEntries(collection, request.nextUrl.searchParams, today);
  return file.endsWith(".csv")
    ? new Response(dataCsv(entries, site), {
        headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
      })
    : new Response(dataJson(collection, entries, site, today), {
        headers: { ...headers, "content-type": "application/json; charset=utf-8" },
      });
}
