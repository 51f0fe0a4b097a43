import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NextProcess } from "./next-process";

let folder: string;
let next: NextProcess;

/** Plays the part of `next-child.ts`: each start announces a new port and answers pings. */
const CHILD = `
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => {});
process.on("message", () => process.send("pong", () => {}));
process.send({ port: process.pid });
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "front-"));
  const entry = join(folder, "child.cjs");
  writeFileSync(entry, CHILD);
  next = new NextProcess({ entry, cwd: folder, env: process.env, heapMb: 64, pingMs: 50, onLost: () => {} });
});

afterEach(async () => {
  await next.stop();
  rmSync(folder, { recursive: true });
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a Next that was killed is replaced", async () => {
  const first = await next.port();
  process.kill(first, "SIGKILL");
  await expect.poll(() => next.port()).not.toBe(first);
  expect(isAlive(first)).toBe(false);
});

test("a Next that hangs is replaced", async () => {
  const first = await next.port();
  process.kill(first, "SIGSTOP");
  await expect.poll(() => next.port(), { timeout: 5000 }).not.toBe(first);
});

test("Ctrl-C is the front's to handle, and stopping leaves no process behind", async () => {
  const pid = await next.port();
  process.kill(pid, "SIGINT");
  expect(await next.port()).toBe(pid);
  await next.stop();
  expect(isAlive(pid)).toBe(false);
});
