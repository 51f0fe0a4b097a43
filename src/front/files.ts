import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { type Answer, compressedAnswer } from "./answer";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
};

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_DAY = "public, max-age=86400";

export type FileRoot = {
  folder: string;
  /** The path under which readers find the folder. */
  address: string;
  /** The name of each file holds its hash. */
  isHashed: boolean;
  /** Whether scripts are among what readers get. */
  hasScripts: boolean;
};

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Reads every file readers may ask for; earlier roots win. There are few: one style sheet, icons, one script. */
export async function readFiles(roots: readonly FileRoot[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const { folder, address, isHashed, hasScripts } of roots) {
    for (const file of await listFiles(folder)) {
      const contentType = TYPES[extname(file).toLowerCase()];
      const path = address + relative(folder, file).split(sep).map(encodeURIComponent).join("/");
      if (contentType === undefined || answers.has(path)) continue;
      if (contentType.startsWith("text/javascript") && !hasScripts) continue;
      const body = await readFile(file);
      const cacheControl = isHashed ? FOR_EVER : FOR_A_DAY;
      answers.set(path, await compressedAnswer({ status: 200, contentType, body, cacheControl }));
    }
  }
  return answers;
}
