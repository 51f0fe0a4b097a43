import { expect, test } from "vitest";
import { plainAnswer } from "./answer";
import { DayStore } from "./day-store";

const answerOf = (bytes: number) =>
  plainAnswer({ status: 200, contentType: "text/html", body: Buffer.alloc(bytes) });

test("twenty thousand views fit into sixteen megabytes: the ones nobody asks for are forgotten", () => {
  const store = new DayStore("2026-03-14");
  store.keep("page", "/en/hospitals", answerOf(20_000));
  for (let i = 0; i < 20_000; i += 1) store.keep("view", `/en/search?q=${i}`, answerOf(20_000));
  expect(store.views.calculatedSize).toBeLessThanOrEqual(16 * 1024 * 1024);
  expect(store.get("/en/search?q=0")).toBeUndefined();
  expect(store.get("/en/search?q=19999")).toBeDefined();
  expect(store.get("/en/hospitals")).toBeDefined();
});

test("a view that is asked for stays while others pass by", () => {
  const store = new DayStore("2026-03-14");
  store.keep("view", "/en/search?q=heart", answerOf(20_000));
  for (let i = 0; i < 2000; i += 1) {
    store.keep("view", `/en/search?q=${i}`, answerOf(20_000));
    store.get("/en/search?q=heart");
  }
  expect(store.get("/en/search?q=heart")).toBeDefined();
});
