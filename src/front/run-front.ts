import { join } from "node:path";
import type { Resolution } from "../site/address";
import { readEnvironment, todayInShanghai } from "../site/environment";
import { BUILDS, readBuildRecord } from "./build-paths";
import { readFiles } from "./files";
import { IdleSqueezer } from "./idle-squeezer";
import { NextProcess } from "./next-process";
import { Renderer } from "./renderer";
import { whyItFailed } from "./say-why";
import { closeFront, createFront } from "./server";
import { warm } from "./warm";

export type RunOptions = {
  /** The project's folder. */
  root: string;
  /** The name of the build, a folder of `.guide/builds`. */
  build: string;
  resolve: (target: string) => Resolution;
};

/** Enough for the lists of a few thousand entries; more would only let garbage pile up. */
const NEXT_HEAP_MB = 112;
const MAX_FAILED_STARTS = 3;
const DAY_CHECK_MS = 5_000;
const CLOSE_MS = 10_000;

const say = (message: string) => console.error(message);

async function firstStart(next: NextProcess): Promise<void> {
  while (next.failures < MAX_FAILED_STARTS) {
    const isReady = await next.port().then(
      () => true,
      () => false,
    );
    if (isReady) return;
  }
  throw new Error("Next could not be started (see above). Run npm run build, then start again.");
}

function filesOf(root: string, build: string) {
  const folder = join(root, BUILDS, build);
  const previous = readBuildRecord(folder)?.previous ?? null;
  const rootsOf = (name: string) => {
    const at = join(root, BUILDS, name);
    return [
      { folder: join(at, "next/static"), address: "/_next/static/", isHashed: true, hasScripts: false },
      { folder: join(at, "assets"), address: "/assets/", isHashed: true, hasScripts: true },
    ];
  };
  const pub = { folder: join(folder, "public"), address: "/", isHashed: false, hasScripts: true };
  return readFiles([...rootsOf(build), pub, ...(previous === null ? [] : rootsOf(previous))]);
}

/** Serves one build until it is told to stop. */
export async function runFront({ root, build, resolve }: RunOptions): Promise<void> {
  const environment = readEnvironment(process.env);
  const folder = join(BUILDS, build);
  const record = readBuildRecord(join(root, folder));
  if (record === null) throw new Error("This build is not complete. Run npm run build, then start again.");
  const next = new NextProcess({
    entry: join(root, folder, "next-child.mjs"),
    cwd: root,
    heapMb: NEXT_HEAP_MB,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      GUIDE_DIST_DIR: join(folder, "next"),
      GUIDE_ENHANCE_SCRIPT: record.enhanceScript ?? "",
    },
    onLost: (why) => say(`${why}. It is started again; pages that are held are served meanwhile.`),
  });
  const squeezer = new IdleSqueezer(() => renderer.isIdle);
  const renderer = new Renderer({
    today: () => todayInShanghai(environment),
    nextPort: () => next.port(),
    onFailure: (message) => say(`A page could not be rendered: ${message}.`),
    onPageKept: (answer) => squeezer.add(answer),
  });
  const files = await filesOf(root, build);
  for (const file of files.values()) squeezer.add(file);
  const server = createFront({ resolve, renderer, files });

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    squeezer.stop();
    await closeFront(server, CLOSE_MS);
    renderer.close();
    await next.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());

  let warmedFor = "";
  const warmToday = () => {
    if (warmedFor === renderer.options.today()) return;
    warmedFor = renderer.options.today();
    warm(renderer, resolve, () => isStopping).catch((error: unknown) => say(whyItFailed(error)));
  };

  try {
    await firstStart(next);
    await renderer.refreshSpares();
    await new Promise<void>((done, reject) => {
      server.once("error", reject);
      server.listen(environment.PORT, done);
    });
  } catch (error) {
    await next.stop();
    throw error;
  }
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : environment.PORT;
  console.log(`Shanghai Care Guide: http://localhost:${port}`);
  if (environment.SITE_URL === undefined) {
    console.log("SITE_URL is not set, so every page asks search engines not to index it (noindex).");
  }
  warmToday();
  setInterval(warmToday, DAY_CHECK_MS).unref();
}
