import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Resolution } from "../site/address";
import { type Answer, redirectAnswer } from "./answer";
import type { StoreKind } from "./day-store";
import { BusyError } from "./limiter";
import type { Renderer } from "./renderer";
import { send } from "./send";
import { addressTooLong, healthy, methodNotAllowed, SPARE_ADDRESSES, unreadableAddress } from "./spare-pages";

export type FrontOptions = {
  /** What an asked address is, by the site's own rules. */
  resolve: (target: string) => Resolution;
  renderer: Renderer;
  /** Files that need no render, by path. */
  files?: ReadonlyMap<string, Answer>;
  /** Longest time a reader waits for a render. */
  patienceMs?: number;
};

type Choice = { answer: Answer; cacheControl?: string } | { kind: StoreKind; address: string };

const MAX_ADDRESS = 2048;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 2000;
const SILENCE_MS = 30_000;
const PATIENCE_MS = 20_000;

const NOTHING_KEPT = "no-store";
const SPARE_PATHS: ReadonlySet<string> = new Set(Object.values(SPARE_ADDRESSES));

/** The server readers talk to. Stored answers first; everything else is worked out only when there is none. */
export function createFront(options: FrontOptions): Server {
  const { resolve, renderer, files, patienceMs = PATIENCE_MS } = options;

  function handle(req: IncomingMessage, res: ServerResponse): void {
    const { method, url = "" } = req;
    if (!server.listening) res.shouldKeepAlive = false;
    if (method !== "GET" && method !== "HEAD") {
      // Whatever body comes with it is not worth reading.
      res.shouldKeepAlive = false;
      send(req, res, methodNotAllowed, NOTHING_KEPT);
      return;
    }
    // A canonical address is its own key, so the usual case needs no reading of the address at all.
    const held = renderer.held(url);
    if (held !== undefined) {
      send(req, res, held);
      return;
    }
    const choice = choose(url);
    if ("answer" in choice) send(req, res, choice.answer, choice.cacheControl);
    else void sendRendered(req, res, choice.kind, choice.address);
  }

  function choose(url: string): Choice {
    if (url.length > MAX_ADDRESS) return { answer: addressTooLong, cacheControl: NOTHING_KEPT };
    if (url === "/healthz") return { answer: healthy, cacheControl: NOTHING_KEPT };
    const file = files?.get(pathOf(url));
    if (file !== undefined) return { answer: file };
    const resolution = resolve(url);
    switch (resolution.kind) {
      case "bad":
        return { answer: unreadableAddress, cacheControl: NOTHING_KEPT };
      case "unknown":
        return { answer: renderer.spares.missing };
      case "redirect":
        // "//host" would lead to another site; no rule of ours writes that, and none ever shall.
        if (!/^\/(?!\/)/.test(resolution.location)) return { answer: renderer.spares.missing };
        return { answer: redirectAnswer(resolution.status, resolution.location) };
      case "page":
      case "view": {
        if (SPARE_PATHS.has(pathOf(resolution.address))) return { answer: renderer.spares.missing };
        const held = renderer.held(resolution.address);
        return held === undefined ? resolution : { answer: held };
      }
      default:
        return resolution satisfies never;
    }
  }

  async function sendRendered(
    req: IncomingMessage,
    res: ServerResponse,
    kind: StoreKind,
    address: string,
  ): Promise<void> {
    try {
      const answer = await inTime(renderer.answer(kind, address), patienceMs);
      send(req, res, answer, answer.status === 307 ? NOTHING_KEPT : undefined);
    } catch (error) {
      const { failed, busy } = renderer.spares;
      const standIn = renderer.lastGood(address) ?? (error instanceof BusyError ? busy : failed);
      send(req, res, standIn, NOTHING_KEPT);
    }
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
      noDelay: true,
    },
    handle,
  );
  server.maxConnections = MAX_CONNECTIONS;
  // Whoever takes nothing of an answer for this long has left.
  server.timeout = SILENCE_MS;
  server.on("connect", (_req, socket) => socket.destroy());
  server.on("checkContinue", handle);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    else
      socket.end(`HTTP/1.1 ${refusalOf(error)}
Connection: close
Content-Length: 0

`);
  });
  return server;
}

function refusalOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "431 Request Header Fields Too Large";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "408 Request Timeout";
    default:
      return "400 Bad Request";
  }
}

function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query === -1 ? url : url.slice(0, query);
}

/** A reader who has waited long enough is told so; the render goes on and is stored for the next one. */
async function inTime(answer: Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new BusyError("waited too long")), ms);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets open requests finish, then closes; whoever still holds a connection after the wait is cut off. */
export async function closeFront(server: Server, waitMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const timer = setTimeout(() => server.closeAllConnections(), waitMs);
  await closed;
  clearTimeout(timer);
}
