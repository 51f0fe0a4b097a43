import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "../support/find-chromium";
import { paletteImage } from "./palette-image";
import { pixelsOf } from "./pixels-of";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const ownPort = 4719;

const pages = {
  home: "/en",
  directory: "/en/hospitals?treatment=proton-therapy&treatment=tavi",
  entry: "/en/hospitals/ruijin-hospital",
  sheet: "/en/hospitals/ruijin-hospital/sheet",
};
const windows = {
  desk: { width: 1280, height: 860 },
  phone: { width: 390, height: 800 },
};

/** `npm run screenshots [-- BASE]`: the pictures of the README, from a running site or from the built one. */
async function main(base: string | undefined) {
  const site = base ? undefined : await startSite();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  mkdirSync(folder, { recursive: true });
  try {
    for (const colorScheme of ["light", "dark"] as const)
      for (const [size, viewport] of Object.entries(windows)) {
        const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: false });
        const page = await context.newPage();
        const blank = await browser.newPage();
        for (const [name, address] of Object.entries(pages)) {
          await page.goto(`${base ?? `http://127.0.0.1:${ownPort}`}${address}`);
          const picture = paletteImage(await pixelsOf(blank, await page.screenshot()));
          writeFileSync(`${folder}${name}-${size}-${colorScheme}.png`, picture);
          console.log(`${name}-${size}-${colorScheme}.png, ${Math.round(picture.length / 1000)} kB`);
        }
        await context.close();
        await blank.close();
      }
  } finally {
    await browser.close();
    if (site?.pid) process.kill(-site.pid, "SIGTERM");
  }
}

async function startSite(): Promise<ChildProcess> {
  const site = spawn("npm", ["start", "--silent"], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(ownPort) },
  });
  for (;;) {
    if (site.exitCode !== null) throw new Error("The site did not start.");
    const answer = await fetch(`http://127.0.0.1:${ownPort}/en`).catch(() => undefined);
    if (answer?.status === 200) return site;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

await main(process.argv[2]);
