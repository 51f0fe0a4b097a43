import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileRoot, readFiles } from "./files";

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const styles = (build: string): FileRoot => ({
  folder: join(folder, build),
  address: "/_next/static/",
  isHashed: true,
  hasScripts: false,
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a page in a cache still finds the style sheet of the build before", async () => {
  write("new/chunks/b.css", "new");
  write("old/chunks/a.css", "old");
  const files = await readFiles([styles("new"), styles("old")]);
  expect([...files.keys()].sort()).toEqual(["/_next/static/chunks/a.css", "/_next/static/chunks/b.css"]);
  expect(files.get("/_next/static/chunks/a.css")?.cacheControl).toContain("immutable");
});

test("the framework's scripts are not even there to be asked for", async () => {
  write("new/chunks/a.js", "framework()");
  write("new/chunks/a.css", "");
  expect([...(await readFiles([styles("new")])).keys()]).toEqual(["/_next/static/chunks/a.css"]);
});

test("a public file is what its name says, and a file nobody can name is left out", async () => {
  write("public/favicon.ico", "icon");
  write("public/.DS_Store", "junk");
  const root = { folder: join(folder, "public"), address: "/", isHashed: false, hasScripts: true };
  const files = await readFiles([root]);
  expect([...files].map(([path, { contentType }]) => [path, contentType])).toEqual([
    ["/favicon.ico", "image/x-icon"],
  ]);
});

test("a folder that is not there holds no files", async () => {
  expect((await readFiles([styles("nowhere")])).size).toBe(0);
});
