import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import {
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { buildHashOf } from "./build-hash";
import { BUILDS, type BuildRecord, CURRENT, readBuildRecord } from "./build-paths";
import { bundleEnhancement, bundleFront } from "./bundle";

/** A step of the build did not succeed; the message is the one sentence to print. */
export class BuildError extends Error {}

/** The one served now, the one before whose files are still asked for, and one more for a server not yet restarted. */
const KEPT_BUILDS = 3;

/** Next leaves these beside what it serves; nothing reads them again. */
const LEFTOVERS = ["cache", "diagnostics", "trace", "trace-build", "types", "turbopack"];

function run(root: string, args: string[], env: Record<string, string>): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    const stop = () => child.kill("SIGTERM");
    process.once("SIGTERM", stop);
    child.once("error", () => resolve(false));
    child.once("exit", (code) => {
      process.off("SIGTERM", stop);
      resolve(code === 0);
    });
  });
}

/** Next rewrites `next-env.d.ts` to point into the build; the type check needs it as it was. */
async function buildPages(root: string, folder: string, env: Record<string, string>): Promise<boolean> {
  const types = join(root, "next-env.d.ts");
  const before = await readFile(types).catch(() => null);
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  // With a tsconfig of its own inside the build, Next has no reason to edit the committed one.
  const tsconfig = join(folder, "tsconfig.json");
  await writeFile(join(root, tsconfig), `${JSON.stringify({ extends: "../../../tsconfig.json" })}\n`);
  try {
    return await run(root, [next, "build"], {
      ...env,
      NODE_ENV: "production",
      GUIDE_DIST_DIR: join(folder, "next"),
      GUIDE_TSCONFIG: tsconfig,
    });
  } finally {
    if (before === null) await rm(types, { force: true });
    else await writeFile(types, before);
  }
}

/** Points `current` at a build in one step, so that there is never a moment without one. */
async function swapIn(root: string, name: string): Promise<void> {
  const link = join(root, CURRENT);
  const fresh = `${link}.${process.pid}`;
  await rm(fresh, { force: true });
  await symlink(join("builds", name), fresh, "dir");
  await rename(fresh, link);
}

/** A build that was killed leaves an unfinished folder; a younger one may belong to a build that is still under way. */
const ABANDONED_MS = 60 * 60 * 1000;

async function forgetOldBuilds(root: string, served: string): Promise<void> {
  const folders = (await readdir(join(root, BUILDS)))
    .sort()
    .map((name) => ({ name, path: join(root, BUILDS, name) }));
  const finished = folders.filter(({ path }) => readBuildRecord(path) !== null);
  const kept = new Set([...finished.slice(-KEPT_BUILDS).map(({ name }) => name), served]);
  for (const { name, path } of folders) {
    const isFinished = finished.some((one) => one.name === name);
    const isAbandoned = !isFinished && Date.now() - (await stat(path)).mtimeMs > ABANDONED_MS;
    if (isAbandoned || (isFinished && !kept.has(name))) await rm(path, { recursive: true, force: true });
  }
}

/** Builds the whole site beside the one that is served, and swaps it in only when it is complete. */
export async function buildSite(root: string, contentDir: string): Promise<void> {
  const hash = await buildHashOf(root, contentDir);
  const name = `${new Date().toISOString().replaceAll(/[^0-9]/g, "")}-${hash.slice(0, 8)}`;
  const folder = join(BUILDS, name);
  const target = join(root, folder);
  await mkdir(target, { recursive: true });
  try {
    if (!(await run(root, ["--import", "tsx", "src/editor/content.ts"], {}))) {
      throw new BuildError("The content has problems (see above), so nothing was built.");
    }
    const enhanceScript = await bundleEnhancement(root, target);
    if (!(await buildPages(root, folder, { GUIDE_ENHANCE_SCRIPT: enhanceScript ?? "" }))) {
      throw new BuildError("The pages could not be built (see above).");
    }
    await bundleFront(root, target);
    if (existsSync(join(root, "public")))
      await cp(join(root, "public"), join(target, "public"), { recursive: true });
    for (const leftover of LEFTOVERS)
      await rm(join(target, "next", leftover), { recursive: true, force: true });
    const previous = await readlink(join(root, CURRENT)).then(basename, () => null);
    const record: BuildRecord = { hash, enhanceScript, previous };
    await writeFile(join(target, "build.json"), `${JSON.stringify(record)}\n`);
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw error;
  }
  await swapIn(root, name);
  await forgetOldBuilds(root, name);
}

/** Whether the build that would be served was made from exactly what is here now. */
export async function isUpToDate(root: string, contentDir: string): Promise<boolean> {
  const record = readBuildRecord(join(root, CURRENT));
  return record !== null && record.hash === (await buildHashOf(root, contentDir));
}
