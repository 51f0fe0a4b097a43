import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { buildIndex } from "../content/build-index";
import { type CheckResult, checkContent } from "../content/check";
import { writeCheckedCopy } from "../content/checked-copy";
import { problemLine } from "../content/problem";

/** Where the checked copy and the index stand. Both are made again from `content/` at any time. */
const checkedCopy = ".guide/content";
const index = ".guide/index";
const generated = ".contentlayer/generated";

/** Checks the content folder that the environment names and prints every problem. */
export function checkAndReport(): CheckResult {
  const shownDir = process.env.GUIDE_CONTENT_DIR ?? "content";
  const result = checkContent(resolve(shownDir), shownDir, new Date().toISOString().slice(0, 10));
  for (const problem of result.problems) console.error(problemLine(problem));
  return result;
}

/**
 * Writes what passed into the checked copy, runs contentlayer on it and makes the index. Entries named in `keep`
 * (`collection/slug.md`) keep their last good copy. False when contentlayer could not read the copy.
 */
export function publishContent(result: CheckResult, keep: ReadonlySet<string> = new Set()): boolean {
  writeCheckedCopy(result.passed, checkedCopy, keep);
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("contentlayer2/package.json")),
    "bin/cli.cjs",
  );
  const run = spawnSync(process.execPath, [cli, "build"], {
    encoding: "utf8",
    env: { ...process.env, CONTENTLAYER_TELEMETRY_DISABLED: "1" },
  });
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}\ncontentlayer could not read the checked content.`);
    return false;
  }
  buildIndex(generated, index);
  return true;
}
