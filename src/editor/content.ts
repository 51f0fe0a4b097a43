import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { buildIndex } from "../content/build-index";
import { checkContent } from "../content/check";
import { writeCheckedCopy } from "../content/checked-copy";
import { problemLine } from "../content/problem";

/** Checks the content, writes the checked copy, runs contentlayer on it and makes the index. Exits 1 when content fails. */
function main(): number {
  const shownDir = process.env.GUIDE_CONTENT_DIR ?? "content";
  const result = checkContent(resolve(shownDir), shownDir, new Date().toISOString().slice(0, 10));
  if (result.problems.length > 0) {
    for (const problem of result.problems) console.error(problemLine(problem));
    console.error(`${result.problems.length} problems in the content. Nothing was built.`);
    return 1;
  }
  writeCheckedCopy(result.passed, ".guide/content");
  const status = runContentlayer();
  if (status !== 0) return status;
  buildIndex(".contentlayer/generated", ".guide/index");
  console.log(`${result.entries} entries checked and indexed.`);
  return 0;
}

function runContentlayer(): number {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("contentlayer2/package.json")),
    "bin/cli.cjs",
  );
  const run = spawnSync(process.execPath, [cli, "build"], {
    encoding: "utf8",
    env: { ...process.env, CONTENTLAYER_TELEMETRY_DISABLED: "1" },
  });
  if (run.status !== 0)
    console.error(`${run.stdout}${run.stderr}\ncontentlayer could not read the checked content.`);
  return run.status ?? 1;
}

process.exitCode = main();
