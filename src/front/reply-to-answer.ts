import { type Answer, compressedAnswer, redirectAnswer } from "./answer";
import { NextFailedError, type NextReply } from "./ask-next";
import { seal } from "./seal";
import { type FlatHeaders, isHtml } from "./security-headers";

/** The only headers of Next that are the page's own; all others are about Next. */
const PASSED_ON = ["x-robots-tag", "content-disposition", "content-language"] as const;

/** Next adds preloads to `Link`; only what an address says about itself goes on. */
function ownLinks(link: string | string[] | undefined): FlatHeaders {
  const links = (Array.isArray(link) ? link.join(", ") : (link ?? "")).split(/,\s*(?=<)/);
  const kept = links.filter((one) => /;\s*rel="?(canonical|alternate|describedby|license)"?/i.test(one));
  return kept.length === 0 ? [] : ["Link", kept.join(", ")];
}

function ownHeaders({ headers }: NextReply): FlatHeaders {
  const flat = ownLinks(headers.link);
  for (const name of PASSED_ON) {
    const value = headers[name];
    if (value !== undefined) flat.push(name, String(value));
  }
  return flat;
}

/** Next may write its own loopback address into a redirect; readers get the path only. */
function locationOf(location: string | undefined): string | null {
  if (location === undefined || !URL.canParse(location, "http://127.0.0.1")) return null;
  const url = new URL(location, "http://127.0.0.1");
  return url.hostname === "127.0.0.1" && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : null;
}

/** Turns what Next said into what readers get. `missing` stands in for every 404: Next's own has an empty body without scripts. */
export async function replyToAnswer(reply: NextReply, missing: Answer): Promise<Answer> {
  const { status, headers } = reply;
  if (status === 404) return missing;
  if (status === 307 || status === 308) {
    const location = locationOf(headers.location);
    if (location !== null) return redirectAnswer(status, location);
  }
  if (status !== 200) throw new NextFailedError(`Next answered ${status}`);
  const contentType = headers["content-type"] ?? "application/octet-stream";
  const draft = { status, contentType, headers: ownHeaders(reply) };
  if (!isHtml(contentType)) return compressedAnswer({ ...draft, body: reply.body });
  const { html, day } = await seal(reply.body.toString("utf8"));
  return compressedAnswer({ ...draft, body: Buffer.from(html), day });
}
