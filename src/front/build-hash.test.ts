import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildHashOf } from "./build-hash";

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const hash = () => buildHashOf(root, join(root, "content"));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  mkdirSync(join(root, "content/hospitals"), { recursive: true });
  mkdirSync(join(root, "src"));
  write("content/hospitals/a.md", "one");
  write("src/page.ts", "two");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["an entry changes", () => write("content/hospitals/a.md", "other")],
  ["an entry comes", () => write("content/hospitals/b.md", "")],
  ["an entry goes", () => rmSync(join(root, "content/hospitals/a.md"))],
  ["a source changes", () => write("src/page.ts", "three")],
  ["a dependency changes", () => write("package-lock.json", "{ }")],
])("a build is out of date when %s", async (_name, change) => {
  const before = await hash();
  change();
  expect(await hash()).not.toBe(before);
});

test("a build stays up to date when nothing it is made of changes", async () => {
  const before = await hash();
  write("README.md", "words");
  write("src/page.test.ts", "a test");
  expect(await hash()).toBe(before);
});
