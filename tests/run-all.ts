import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./support/find-chromium";

type Count = { passed: number; failed: number };

/**
 * `npm test`: content, types, lint, unit tests, then the built site in a real browser. `npm run check` is the fast half.
 * Every step runs, whatever failed before, except that nothing is built on content that fails. The last line says
 * `N passed, N failed`.
 */
function main(fast: boolean): number {
  const folder = mkdtempSync(join(tmpdir(), "guide-tests-"));
  const total: Count = { passed: 0, failed: 0 };
  const add = (name: string, { passed, failed }: Count) => {
    total.passed += passed;
    total.failed += failed;
    console.log(`${failed === 0 ? "ok" : "NOT OK"} ${name}: ${passed} passed, ${failed} failed`);
  };
  try {
    const content = step(["tsx", "src/editor/content.ts"]);
    add("content", content);
    add("route types", step(["next", "typegen"]));
    add("types", step(["tsc", "--noEmit", "-p", "."]));
    add("lint", step(["biome", "check", "."]));
    add("unit tests", vitest(join(folder, "vitest.json")));
    if (!fast && content.failed === 0) {
      const build = step(["tsx", "src/front/build.ts"]);
      add("build", build);
      if (build.failed === 0) add("browser tests", playwright(join(folder, "playwright.json")));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function run([command = "", ...args]: readonly string[], env: Record<string, string> = {}): boolean {
  const result = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return result.status === 0;
}

/** A command counts as one test. */
function step(command: readonly string[]): Count {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(file: string): Count {
  const ok = run(["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`]);
  const report = read(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  return counted(ok, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

function playwright(file: string): Count {
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
  const ok = run(["playwright", "test", "--config", "tests/e2e/playwright.config.ts"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const report = read(file) as { stats: { expected: number; flaky: number; unexpected: number } } | undefined;
  return counted(
    ok,
    report?.stats.expected ?? 0,
    (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
  );
}

/** A runner that ended badly without a failed test still failed. */
function counted(ok: boolean, passed: number, failed: number): Count {
  return { passed, failed: ok || failed > 0 ? failed : 1 };
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.includes("--fast"));
