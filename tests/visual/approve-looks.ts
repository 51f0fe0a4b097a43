import { spawnSync } from "node:child_process";
import { findChromium } from "../support/find-chromium";

// `npm run looks`: writes the looks of the built site down as the approved ones. Read the difference before it is committed.
const { status } = spawnSync(
  "npx",
  [
    "--no-install",
    "playwright",
    "test",
    "--config",
    "tests/e2e/playwright.config.ts",
    "--project=scripts on",
    "visual/",
  ],
  { stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: findChromium() } },
);
process.exitCode = status ?? 1;
