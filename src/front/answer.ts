import { createHash } from "node:crypto";
import { type Encoding, isCompressible, toBrotli, toGzip } from "./encoding";
import { type FlatHeaders, securityHeadersFor } from "./security-headers";

/** One body as it goes over the wire, with its headers ready. The first value is `Cache-Control`, set as it is sent. */
export type Variant = { body: Buffer; etag: string; headers: FlatHeaders; notModified: FlatHeaders };

/** A complete answer, held in every encoding a reader may ask for. */
export type Answer = {
  status: number;
  contentType: string;
  /** The day the page was rendered for, when it says so itself. */
  day: string | null;
  /** Files whose name holds their hash may be kept for ever; unset, nobody keeps an answer past the day. */
  cacheControl: string | null;
  variants: Record<Encoding, Variant>;
  bytes: number;
};

export type Draft = {
  status: number;
  contentType: string;
  body: Buffer;
  headers?: FlatHeaders;
  day?: string | null;
  cacheControl?: string | null;
};

/** Where `Cache-Control` stands in `Variant.headers` and `Variant.notModified`. */
export const CACHE_CONTROL_AT = 1;

/** A strong tag differs whenever a byte differs, so each encoding has its own. */
function variantOf(
  draft: Draft,
  encoding: Encoding,
  body: Buffer,
  hash: string,
  mark: string,
  vary: boolean,
): Variant {
  const etag = `"${hash}-${mark}"`;
  const shared = ["Cache-Control", "no-store", "ETag", etag, ...(vary ? ["Vary", "Accept-Encoding"] : [])];
  return {
    body,
    etag,
    notModified: shared,
    headers: [
      ...shared,
      "Content-Type",
      draft.contentType,
      "Content-Length",
      String(body.length),
      ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
      ...securityHeadersFor(draft.contentType),
      ...(draft.headers ?? []),
    ],
  };
}

const hashOf = (draft: Draft) =>
  createHash("sha256").update(draft.contentType).update(draft.body).digest("base64url").slice(0, 22);

function answerOf(draft: Draft, variants: Answer["variants"]): Answer {
  const bodies = new Set([variants.identity.body, variants.gzip.body, variants.br.body]);
  let bytes = 3000;
  for (const body of bodies) bytes += body.length;
  const { status, contentType, day = null, cacheControl = null } = draft;
  return { status, contentType, day, cacheControl, variants, bytes };
}

/** An answer sent as it is, for the few bytes of a redirect or a refusal. */
export function plainAnswer(draft: Draft): Answer {
  const identity = variantOf(draft, "identity", draft.body, hashOf(draft), "i", false);
  return answerOf(draft, { identity, gzip: identity, br: identity });
}

/** What a browser receives in the first flight of a connection. A page just above it is worth the slowest compression at once. */
const FIRST_FLIGHT_BYTES = 14_000;
const WORTH_WAITING_BYTES = 100_000;

export async function compressedAnswer(draft: Draft): Promise<Answer> {
  if (!isCompressible(draft.contentType, draft.body.length)) return plainAnswer(draft);
  const [gzipped, quick] = await Promise.all([toGzip(draft.body), toBrotli(draft.body, 5)]);
  const isHeavy = quick.length > FIRST_FLIGHT_BYTES && draft.body.length <= WORTH_WAITING_BYTES;
  const brotli = isHeavy ? await toBrotli(draft.body, 11) : quick;
  const hash = hashOf(draft);
  return answerOf(draft, {
    identity: variantOf(draft, "identity", draft.body, hash, "i", true),
    gzip: variantOf(draft, "gzip", gzipped, hash, "g", true),
    br: variantOf(draft, "br", brotli, hash, "b", true),
  });
}

/** Swaps the quick brotli body for the smallest one; the tag changes with the bytes. */
export async function squeeze(answer: Answer): Promise<void> {
  const { identity, br } = answer.variants;
  if (br === identity) return;
  const smallest = await toBrotli(identity.body, 11);
  if (smallest.length >= br.body.length) return;
  const etag = br.etag.replace(/b"$/, 'B"');
  const withTag = (headers: FlatHeaders) =>
    headers.map((value) =>
      value === br.etag ? etag : value === String(br.body.length) ? String(smallest.length) : value,
    );
  answer.variants.br = {
    body: smallest,
    etag,
    headers: withTag(br.headers),
    notModified: withTag(br.notModified),
  };
}

export function redirectAnswer(status: number, location: string): Answer {
  const body = Buffer.from(`${location}\n`);
  return plainAnswer({
    status,
    contentType: "text/plain; charset=utf-8",
    body,
    headers: ["Location", location],
  });
}
