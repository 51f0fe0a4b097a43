import { spawn } from "node:child_process";
import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import { junkAddresses } from "./junk";
import { answersOn, freePort, memoryOf, outputOf, stop } from "./processes";
import { isNginxInstalled, type Page, startBareNode, startNginx, type Yardstick } from "./yardstick";

/** `npm run bench`: what the front costs, as ratios from one run on one machine. The site must be built. */
const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const ROUNDS = 3;
/** Whatever the machine, the whole run ends within minutes. */
const JUNK_MS = 120_000;
const UNCACHED_VIEWS = 200;
const JUNK = 20_000;
const MEMORY_LIMIT_MB = 350;
const VIEW = "/en/hospitals?district=pudong";

type Row = { what: string; value: string; compared: string; aim: string };

const whole = (number: number) => Math.round(number).toLocaleString("en");

async function load(port: number, path: string): Promise<number> {
  const args = ["--import", "tsx", "bench/load.ts", String(port), path, String(CONNECTIONS), String(SECONDS)];
  const { perSecond } = JSON.parse(await outputOf(process.execPath, args)) as { perSecond: number };
  return perSecond;
}

function gzipOf(port: number, path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers: { "accept-encoding": "gzip" } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}

async function pageFrom(port: number, address: string, path: string): Promise<Page> {
  const gzip = await gzipOf(port, address);
  return { path, gzip, plain: gunzipSync(gzip) };
}

/** The first hospital the sitemap names. */
async function anEntry(port: number): Promise<string> {
  const sitemap = await (await fetch(`http://127.0.0.1:${port}/sitemap.xml`)).text();
  const path = /<loc>[^<]*?(\/en\/hospitals\/[a-z0-9-]+)<\/loc>/.exec(sitemap)?.[1];
  if (path === undefined) throw new Error("The sitemap names no hospital.");
  return path;
}

/** Views nobody asked for before, two at a time, as many as the front renders at once. */
async function uncachedViews(port: number): Promise<number> {
  const start = performance.now();
  let next = 0;
  const ask = async () => {
    while (next < UNCACHED_VIEWS) {
      next += 1;
      await (await fetch(`http://127.0.0.1:${port}/en/hospitals?q=uncached+${next}`)).arrayBuffer();
    }
  };
  await Promise.all([ask(), ask()]);
  return (UNCACHED_VIEWS * 1000) / (performance.now() - start);
}

/** Sends the junk and says how much of it there was time for. */
async function sendJunk(port: number): Promise<number> {
  const addresses = junkAddresses(JUNK);
  const end = performance.now() + JUNK_MS;
  let sent = 0;
  const ask = async () => {
    for (
      let address = addresses.pop();
      address !== undefined && performance.now() < end;
      address = addresses.pop()
    ) {
      await gzipOf(port, address).catch(() => null);
      sent += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  return sent;
}

/** The best of several rounds in turn: on a shared machine the rest of a round says more about the neighbours. */
async function bestOf(targets: readonly { port: number; path: string }[]): Promise<number[]> {
  const best = targets.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, { port, path }] of targets.entries())
      best[i] = Math.max(best[i] ?? 0, await load(port, path));
  }
  return best;
}

function comparison(name: string, cached: number, plain: number, { name: against, aim }: Yardstick): Row {
  return {
    what: `${name}, against ${against}`,
    value: `${whole(cached)} : ${whole(plain)} a second`,
    compared: (cached / plain).toFixed(2),
    aim: `at least ${aim}`,
  };
}

async function measure(port: number, pid: number): Promise<Row[]> {
  const entry = await anEntry(port);
  const pages = [
    await pageFrom(port, entry, "/entry.html"),
    await pageFrom(port, VIEW, "/view.html"),
  ] as const;
  const rows: Row[] = [];
  let cachedView = 0;
  for (const [name, address, page] of [
    ["cached entry", entry, pages[0]],
    ["cached filtered view", VIEW, pages[1]],
  ] as const) {
    const yardsticks = [...(isNginxInstalled() ? [await startNginx(pages)] : []), await startBareNode(page)];
    const targets = yardsticks.map((yardstick) => ({ port: yardstick.port, path: page.path }));
    const [cached = 0, ...plain] = await bestOf([{ port, path: address }, ...targets]);
    cachedView = cached;
    for (const [i, yardstick] of yardsticks.entries()) {
      rows.push(comparison(name, cached, plain[i] ?? 0, yardstick));
      await yardstick.stop();
    }
  }
  const uncached = await uncachedViews(port);
  rows.push({
    what: "uncached view, against cached",
    value: `${whole(uncached)} : ${whole(cachedView)} a second`,
    compared: (uncached / cachedView).toFixed(4),
    aim: "",
  });
  const sent = await sendJunk(port);
  const { own, children } = memoryOf(pid);
  rows.push({
    what: `memory after ${whole(sent)} junk addresses`,
    value: `front ${whole(own)} MB, Next ${whole(children)} MB`,
    compared: `${whole(own + children)} MB`,
    aim: `at most ${MEMORY_LIMIT_MB} MB`,
  });
  return rows;
}

function print(rows: readonly Row[]): void {
  const lines = [{ what: "measured", value: "value", compared: "ratio", aim: "aim" }, ...rows];
  const widthOf = (key: keyof Row) => Math.max(...lines.map((line) => line[key].length));
  for (const { what, value, compared, aim } of lines) {
    const cells = [
      what.padEnd(widthOf("what")),
      value.padEnd(widthOf("value")),
      compared.padStart(widthOf("compared")),
    ];
    console.log([...cells, aim].join("  ").trimEnd());
  }
}

const port = await freePort();
/** As `npm start` does it. */
const front = spawn(process.execPath, ["--max-semi-space-size=4", ".guide/current/front.mjs"], {
  env: {
    ...process.env,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
    MALLOC_ARENA_MAX: "2",
    UV_THREADPOOL_SIZE: "2",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await answersOn(port, "/healthz");
  // Warming and the first brotli 11 round would be measured, too.
  await new Promise((wait) => setTimeout(wait, Number(process.env.BENCH_SETTLE_SECONDS ?? 10) * 1000));
  print(await measure(port, front.pid ?? 0));
} finally {
  await stop(front);
}
