import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { collectionNames } from "../schemas/primitives";
import type { ParsedFile } from "./parse-file";

/**
 * Writes the files that passed, normalised, into the folder that contentlayer reads. Front matter becomes JSON, which is
 * YAML without surprises: dates stay text. Drafts stay out. An entry with faults (`keep`) keeps its last good copy.
 * Only files whose text differs are written, so that watchers see real changes.
 */
export function writeCheckedCopy(
  passed: readonly ParsedFile[],
  copyDir: string,
  keep: ReadonlySet<string> = new Set(),
) {
  const wanted = new Set<string>(keep);
  for (const name of collectionNames) mkdirSync(join(copyDir, name), { recursive: true });
  for (const file of passed) {
    const name = `${file.entry.collection}/${file.entry.slug}.md`;
    if ((file.data as { draft?: unknown }).draft === true) {
      wanted.delete(name);
      continue;
    }
    wanted.add(name);
    writeIfChanged(join(copyDir, name), `---\n${JSON.stringify(file.data, null, 2)}\n---\n${file.body}`);
  }
  for (const collection of readdirSync(copyDir)) {
    for (const file of readdirSync(join(copyDir, collection))) {
      if (!wanted.has(`${collection}/${file}`)) rmSync(join(copyDir, collection, file), { recursive: true });
    }
  }
}

/** Writes a file whole or not at all, and only when its text differs. */
export function writeIfChanged(path: string, text: string) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
