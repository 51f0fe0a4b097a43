import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const COMPRESSIBLE =
  /^(text\/|application\/(json|xml|rss\+xml|atom\+xml|ld\+json|manifest\+json|javascript|yaml)|image\/svg)/;

/** Below this a compressed body saves less than its headers cost. */
const WORTH_IT_BYTES = 400;

export const isCompressible = (contentType: string, bytes: number) =>
  bytes >= WORTH_IT_BYTES && COMPRESSIBLE.test(contentType);

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

export const toGzip = (body: Buffer): Promise<Buffer> => gzipAsync(body, { level: 9 });

export function toBrotli(body: Buffer, quality: 5 | 11): Promise<Buffer> {
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliAsync(body, {
    params: {
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

function readAcceptEncoding(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (accepts("br")) return "br";
  return accepts("gzip") ? "gzip" : "identity";
}

/** Browsers send a handful of spellings; a sender of thousands of them must not fill memory. */
const MAX_REMEMBERED = 100;
const remembered = new Map<string, Encoding>();

export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const encoding = readAcceptEncoding(header.slice(0, 1000));
  if (remembered.size < MAX_REMEMBERED && header.length < 200) remembered.set(header, encoding);
  return encoding;
}
