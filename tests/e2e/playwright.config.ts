import { defineConfig } from "@playwright/test";
import { origin } from "./servers";

const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** What reads the bytes as they are served needs no browser, so once is enough. */
const served = /served\/.*\.test\.ts/;

export default defineConfig({
  testDir: ".",
  globalSetup: "./start-site.ts",
  outputDir: "../../test-results",
  reporter: [["line"], ["json"]],
  workers: 2,
  retries: 0,
  // A slow machine is no fault of the site. What never comes, though, must not be waited for for ever.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    baseURL: origin,
    launchOptions,
    trace: "off",
    screenshot: "off",
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
  },
  projects: [
    { name: "served bytes", testMatch: served },
    { name: "scripts on", testIgnore: served, use: { javaScriptEnabled: true } },
    {
      name: "scripts off",
      testIgnore: served,
      use: { javaScriptEnabled: false },
      grepInvert: /@scripts-on/,
    },
  ],
});
