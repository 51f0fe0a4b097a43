import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  request,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Resolution } from "../site/address";
import { Renderer } from "./renderer";
import { closeFront, createFront } from "./server";

/** A front before a stand-in for Next, for tests: what Next was asked is counted, the day can be changed. */
export type FrontUnderTest = {
  port: number;
  server: Server;
  renderer: Renderer;
  asked: { url: string; headers: IncomingHttpHeaders }[];
  setDay: (day: string) => void;
  setNextPort: (port: () => Promise<number>) => void;
  get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Got>;
  close: () => Promise<void>;
};

export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

export const DAY = "2026-03-14";

export const pageOf = (words: string, day = DAY) =>
  `<!DOCTYPE html><html lang="en"><head><title>${words}</title><meta name="guide-day" content="${day}"/>` +
  `<script src="/_next/static/a.js"></script></head><body><main>${words} ${"and more words ".repeat(100)}</main></body></html>`;

/** The site's rules in miniature. */
export function resolveForTest(target: string): Resolution {
  const [path = "", query = ""] = target.split("?");
  if (/%(?![0-9a-f]{2})/i.test(path)) return { kind: "bad" };
  if (path === "/") return { kind: "redirect", location: "/en", status: 307 };
  if (path.startsWith("//")) return { kind: "redirect", location: path.toLowerCase(), status: 308 };
  if (path.startsWith("/unknown")) return { kind: "unknown" };
  const q = new URLSearchParams(query).get("q");
  return q === null ? { kind: "page", address: path } : { kind: "view", address: `${path}?q=${q}` };
}

export function listen(handler: RequestListener): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer(handler);
    server.listen(0, "127.0.0.1", () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, method, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("error", reject);
      reply.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body, text: body.toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

export async function frontUnderTest(next: RequestListener, patienceMs?: number): Promise<FrontUnderTest> {
  let day = DAY;
  const asked: FrontUnderTest["asked"] = [];
  const upstream = await listen((req, res) => {
    asked.push({ url: req.url ?? "", headers: req.headers });
    next(req, res);
  });
  let nextPort = () => Promise.resolve(upstream.port);
  const renderer = new Renderer({ today: () => day, nextPort: () => nextPort(), onFailure: () => {} });
  const server = createFront({
    resolve: resolveForTest,
    renderer,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    server,
    renderer,
    asked,
    setDay: (to) => {
      day = to;
    },
    setNextPort: (to) => {
      nextPort = to;
    },
    get: (path, headers, method) => ask(port, path, headers, method),
    close: async () => {
      await closeFront(server, 100);
      renderer.close();
      upstream.server.closeAllConnections();
      upstream.server.close();
    },
  };
}
