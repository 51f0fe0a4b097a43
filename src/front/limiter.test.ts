import { expect, test } from "vitest";
import { BusyError, Limiter } from "./limiter";

test("a task that waited too long is told so, and the ones behind it still get their turn", async () => {
  const limiter = new Limiter(1, 2, 30);
  let free = () => {};
  const first = limiter.run(() => new Promise<void>((done) => (free = done)));
  await expect(limiter.run(async () => "late")).rejects.toThrow(BusyError);
  const next = limiter.run(async () => "next");
  free();
  await first;
  expect(await next).toBe("next");
  expect(limiter.isIdle).toBe(true);
});

test("a task that fails gives its place back", async () => {
  const limiter = new Limiter(1, 0, 30);
  await expect(limiter.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await limiter.run(async () => "yes")).toBe("yes");
});
