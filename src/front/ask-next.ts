import { Agent, type IncomingMessage, request } from "node:http";

/** What Next said, whole. */
export type NextReply = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

/** Next died, hung up or said something no reader may see. No message names an address: what readers open is not written down. */
export class NextFailedError extends Error {}

/** Next is there and does not answer; asking again would only make a second reader wait. */
export class NextHungError extends NextFailedError {}

const RENDER_MS = 10_000;
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** Nothing of a reader's request is passed on; Next shapes a page by its `User-Agent`, so everyone's is this one. */
const HEADERS = { "User-Agent": "guide-front", Accept: "*/*" };

/** One request of our own making. */
export function askNext(
  agent: Agent,
  port: number,
  address: string,
  timeoutMs = RENDER_MS,
): Promise<NextReply> {
  return new Promise((resolve, reject) => {
    const fail = (why: string, Failure = NextFailedError) => {
      clearTimeout(timer);
      reject(new Failure(why));
      asked.destroy();
    };
    const asked = request({ agent, host: "127.0.0.1", port, path: address, headers: HEADERS }, (reply) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      reply.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_BODY_BYTES) fail("the answer has no end");
        else chunks.push(chunk);
      });
      reply.on("aborted", () => fail("Next stopped in the middle"));
      reply.on("error", (error) => fail(error.message));
      reply.on("end", () => {
        clearTimeout(timer);
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) });
      });
    });
    const timer = setTimeout(() => fail("Next did not answer in time", NextHungError), timeoutMs);
    asked.on("error", (error) => fail(error.message));
    asked.end();
  });
}

export const agentForNext = () => new Agent({ keepAlive: true, maxSockets: 4 });
