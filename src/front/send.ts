import type { IncomingMessage, ServerResponse } from "node:http";
import { secondsLeftInShanghai } from "../site/environment";
import { type Answer, CACHE_CONTROL_AT } from "./answer";
import { encodingFor } from "./encoding";

/** A new build should reach readers within minutes, however long the day still is. */
const SHARED_CACHE_SECONDS = 300;

let second = 0;
let today = "";

/** Browsers ask again each time (a 304 is cheap); shared caches keep a page for minutes, never past the day. */
export function cacheControlOfTheDay(now: number = Date.now()): string {
  const thisSecond = Math.floor(now / 1000);
  if (thisSecond !== second) {
    second = thisSecond;
    const shared = Math.min(SHARED_CACHE_SECONDS, secondsLeftInShanghai(now));
    today = `public, max-age=0, s-maxage=${shared}, must-revalidate`;
  }
  return today;
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/**
 * One header of a request. Node builds an object of all headers when it is asked for one; for the two that matter here,
 * looking through the list is several times faster.
 */
function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const candidate = rawHeaders[i];
    if (candidate?.length === name.length && candidate.toLowerCase() === name) return rawHeaders[i + 1];
  }
  return undefined;
}

/** The hot path: everything here was computed when the answer was stored. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer, cacheControl?: string): void {
  const { rawHeaders, method } = req;
  const variant = answer.variants[encodingFor(headerOf(rawHeaders, "accept-encoding"))];
  const caching = cacheControl ?? answer.cacheControl ?? cacheControlOfTheDay();
  const ifNoneMatch = headerOf(rawHeaders, "if-none-match");
  if (ifNoneMatch !== undefined && answer.status === 200 && matches(ifNoneMatch, variant.etag)) {
    variant.notModified[CACHE_CONTROL_AT] = caching;
    res.writeHead(304, variant.notModified);
    res.end();
    return;
  }
  variant.headers[CACHE_CONTROL_AT] = caching;
  res.writeHead(answer.status, variant.headers);
  if (method === "HEAD") res.end();
  else res.end(variant.body);
}
