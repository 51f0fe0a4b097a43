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

export default defineConfig({
  testDir: ".",
  globalSetup: "./start-site.ts",
  outputDir: "../../test-results",
  reporter: [["line"], ["json"]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: { baseURL: origin, launchOptions, trace: "off", screenshot: "off" },
  projects: [
    { name: "scripts on", use: { javaScriptEnabled: true } },
    { name: "scripts off", use: { javaScriptEnabled: false }, grepInvert: /@scripts-on/ },
  ],
});
