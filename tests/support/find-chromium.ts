import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium: an installed one, else Debian's package when we are root, else Playwright's own download.
 * Throws one sentence on what to do when there is none to be had.
 */
export function findChromium(): string {
  const found = [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium and a font for Chinese from Debian's packages …");
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    spawnSync(
      "apt-get",
      ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-cjk", "fonts-liberation"],
      {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  try {
    execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "ignore" });
  } catch {
    // Said below, in one sentence.
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.",
  );
}
