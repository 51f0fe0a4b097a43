import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer as it came over the wire; `text` is the body unpacked. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks for an address without adding a header, not even a User-Agent, and follows nothing. */
export function ask(
  origin: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        const text = unpacked(body, answer.headers["content-encoding"]).toString("utf8");
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, text });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Does something for every item, a few at a time, and gives the results in the order of the items. */
export async function forEach<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1]);
  };
  await Promise.all([work(), work(), work(), work()]);
  return results;
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
