import { afterEach, describe, expect, test } from "vitest";
import { DAY, type FrontUnderTest, frontUnderTest, pageOf } from "./front-under-test";
import { closeFront } from "./server";

const HTML = { "content-type": "text/html; charset=utf-8" };

let front: FrontUnderTest;
afterEach(() => front.close());

describe("many readers at once", () => {
  test("fifty equal first requests cost one render", async () => {
    front = await frontUnderTest((_req, res) => {
      setTimeout(() => res.writeHead(200, HTML).end(pageOf("view")), 50);
    });
    const got = await Promise.all(Array.from({ length: 50 }, () => front.get("/en/list?q=heart")));
    expect(new Set(got.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(got[0]?.status).toBe(200);
    expect(front.asked.map(({ url }) => url)).toEqual(["/en/list?q=heart"]);
  });

  test("two renders run, sixty-four wait, and everyone else is told at once to come back", async () => {
    let running = 0;
    let most = 0;
    const finish: (() => void)[] = [];
    let isOpen = false;
    front = await frontUnderTest((_req, res) => {
      running += 1;
      most = Math.max(most, running);
      const end = () => {
        running -= 1;
        res.writeHead(200, HTML).end(pageOf("view"));
      };
      if (isOpen) end();
      else finish.push(end);
    });
    const waiting = Array.from({ length: 66 }, (_, i) => front.get(`/en/list?q=${i}`));
    await expect.poll(() => finish.length).toBe(2);
    await expect.poll(async () => (await front.get("/en/list?q=one-more")).status).toBe(503);
    isOpen = true;
    for (const end of finish) end();
    expect((await Promise.all(waiting)).every(({ status }) => status === 200)).toBe(true);
    expect(most).toBe(2);
  });
});

describe("when the day changes", () => {
  test("pages of the day before are rendered anew", async () => {
    let day = DAY;
    front = await frontUnderTest((_req, res) => res.writeHead(200, HTML).end(pageOf(`day ${day}`, day)));
    expect((await front.get("/en/a")).text).toContain("day 2026-03-14");
    day = "2026-03-15";
    expect((await front.get("/en/a")).text).toContain("day 2026-03-14");
    front.setDay(day);
    expect((await front.get("/en/a")).text).toContain("day 2026-03-15");
  });

  test("a page that was rendered for another day is shown and not kept", async () => {
    front = await frontUnderTest((_req, res) => res.writeHead(200, HTML).end(pageOf("early", "2026-03-13")));
    expect((await front.get("/en/a")).status).toBe(200);
    expect(front.renderer.held("/en/a")).toBeUndefined();
  });

  test("the last good copy is better than none when Next fails just then", async () => {
    front = await frontUnderTest((req, res) => res.writeHead(200, HTML).end(pageOf(req.url ?? "")));
    await front.get("/en/a");
    front.setDay("2026-03-15");
    front.setNextPort(() => Promise.reject(new Error("Next is not running")));
    const { status, text, headers } = await front.get("/en/a");
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(text).toContain("<main>/en/a");
  });
});

test("open requests are finished before the front stops", async () => {
  let answer = () => {};
  front = await frontUnderTest((_req, res) => {
    answer = () => res.writeHead(200, HTML).end(pageOf("last words"));
  });
  const open = front.get("/en/a");
  await expect.poll(() => front.asked.length).toBe(1);
  const closed = closeFront(front.server, 5000);
  answer();
  const { status, text, headers } = await open;
  expect([status, headers.connection]).toEqual([200, "close"]);
  expect(text).toContain("last words");
  await closed;
  await expect(front.get("/en/a")).rejects.toThrow();
});
