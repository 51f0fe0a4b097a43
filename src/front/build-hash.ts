import { createHash, type Hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a build is made of, besides the content. */
const SOURCES = [
  "src",
  "public",
  "package-lock.json",
  "next.config.ts",
  "contentlayer.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];

const isTest = (name: string) => /\.test\.tsx?$/.test(name);

async function addFile(hash: Hash, path: string, name: string): Promise<void> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

async function addTree(hash: Hash, path: string, name: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return addFile(hash, path, name);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isTest(entry.name)) continue;
    const below = join(path, entry.name);
    const itsName = `${name}/${entry.name}`;
    if (entry.isDirectory()) await addTree(hash, below, itsName);
    else if (entry.isFile()) await addFile(hash, below, itsName);
    else hash.update(`${itsName}\0`);
  }
}

/** One value for content, sources, lock file and Node's major version: a build with another value is out of date. */
export async function buildHashOf(root: string, contentDir: string): Promise<string> {
  const hash = createHash("sha256").update(`node ${process.versions.node.split(".")[0]}\n`);
  await addTree(hash, contentDir, "content");
  for (const source of SOURCES) await addTree(hash, join(root, source), source);
  return hash.digest("hex").slice(0, 32);
}
