import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A repository of its own, so that the test also holds where the project was unpacked without its history.
let folder: string;
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "guide-git-"));
  git("init", "--quiet");
  copyFileSync(".gitignore", join(folder, ".gitignore"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  "node_modules/next/package.json",
  ".next/dev/trace",
  ".guide/builds/1/front.mjs",
  ".contentlayer/generated/index.mjs",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
  "test-results/.last-run.json",
])("a build, a dev run or a test that writes %s leaves the tree clean", (file) => {
  expect(git("check-ignore", file).trim()).toBe(file);
});

test.each(["content/hospitals/new-hospital.md", "src/front/main.ts", "public/share.png"])(
  "%s is part of the project",
  (file) => {
    expect(() => git("check-ignore", file)).toThrow();
  },
);
