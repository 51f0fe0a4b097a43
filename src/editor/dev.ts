import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { watch } from "chokidar";
import { checkAndReport, publishContent } from "./publish-content";

/**
 * `npm run dev`: the site with live reload of code and content. A broken entry is reported and keeps its last good copy,
 * so that one slip never takes the site away from its editor.
 */
function main() {
  const contentDir = process.env.GUIDE_CONTENT_DIR ?? "content";
  publish();
  if (!existsSync(".guide/index/hospitals.json")) {
    console.error("There is no good copy of the content yet. Put the problems right and start again.");
    process.exit(1);
  }
  let waiting: NodeJS.Timeout | undefined;
  watch(contentDir, { ignoreInitial: true, followSymlinks: false }).on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(publish, 50);
  });
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const site = spawn(process.execPath, [next, "dev", "-p", process.env.PORT || "3000"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  site.once("exit", (code) => process.exit(code ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => site.kill(signal));
}

function publish() {
  try {
    const result = checkAndReport();
    const broken = result.problems.map((problem) => problem.file.split("/").slice(-2).join("/"));
    if (publishContent(result, new Set(broken)))
      console.log(
        result.problems.length === 0
          ? "Content is up to date."
          : `${result.problems.length} problems; the last good copy of those entries stays.`,
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

main();
