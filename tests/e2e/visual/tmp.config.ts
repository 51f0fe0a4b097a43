import { defineConfig } from "@playwright/test";
export default defineConfig({ testDir: "/work/main/tests/e2e/visual", reporter: [["line"]], workers: 1, timeout: 120000, outputDir: "/tmp/vis/pwout",
 use: { baseURL: "http://localhost:3055", launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] } } });
