import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { squeeze } from "./answer";
import { type FrontUnderTest, frontUnderTest, pageOf } from "./front-under-test";

const HTML = { "content-type": "text/html; charset=utf-8" };

let front: FrontUnderTest;
afterEach(() => front.close());

const withPages = async () => {
  front = await frontUnderTest((req, res) => {
    const url = req.url ?? "";
    if (url === "/en/gone")
      return res.writeHead(404, HTML).end('<html id="__next_error__"><body></body></html>');
    if (url === "/en/old") return res.writeHead(308, { location: "/en/new" }).end();
    if (url === "/en/fails") return res.writeHead(500, HTML).end("Internal Server Error of Next");
    if (url === "/feed.xml") return res.writeHead(200, { "content-type": "application/xml" }).end("<feed/>");
    res
      .writeHead(200, { ...HTML, link: '</a.css>; rel=preload; as=style, </en/x>; rel="canonical"' })
      .end(pageOf(url));
  });
  return front;
};

describe("a reader who asks for a page", () => {
  test("gets the same bytes whoever they are, and Next hears nothing about them", async () => {
    await withPages();
    const first = await front.get("/en/a", {
      "user-agent": "Googlebot",
      cookie: "me=1",
      "accept-language": "fr",
    });
    const second = await front.get("/en/a?utm_source=mail", { "user-agent": "Mozilla/5.0" });
    const third = await front.get("/en/a");
    expect(first.text).toContain("<main>/en/a");
    expect([second.text, third.text]).toEqual([first.text, first.text]);
    expect(front.asked).toHaveLength(1);
    expect(Object.keys(front.asked[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("gets a sealed page under a policy that allows nothing inline", async () => {
    await withPages();
    const { text, headers } = await front.get("/en/a");
    expect(text).not.toContain("<script");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("trusted-types 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers.link).toBe('</en/x>; rel="canonical"');
  });

  test("gets a feed under a policy that allows nothing at all", async () => {
    await withPages();
    const { headers, text } = await front.get("/feed.xml");
    expect(text).toBe("<feed/>");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  });

  test("gets it in the best encoding their browser names", async () => {
    await withPages();
    const plain = await front.get("/en/a");
    const gzip = await front.get("/en/a", { "accept-encoding": "gzip, deflate, br;q=0" });
    const brotli = await front.get("/en/a", { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(gzip.headers.vary).toBe("Accept-Encoding");
  });

  test("gets the smaller brotli body under another tag once there was time to make it", async () => {
    await withPages();
    const quick = await front.get("/en/a", { "accept-encoding": "br" });
    const held = front.renderer.held("/en/a");
    if (held !== undefined) await squeeze(held);
    const small = await front.get("/en/a", { "accept-encoding": "br" });
    expect(small.headers["content-length"]).toBe(String(small.body.length));
    expect(brotliDecompressSync(small.body).equals(brotliDecompressSync(quick.body))).toBe(true);
    expect(small.headers.etag === quick.headers.etag).toBe(small.body.equals(quick.body));
  });

  test("gets a 304 without a body when they hold it already, and the page when they hold another encoding", async () => {
    await withPages();
    const { headers } = await front.get("/en/a", { "accept-encoding": "gzip" });
    const etag = String(headers.etag);
    const same = await front.get("/en/a", {
      "accept-encoding": "gzip",
      "if-none-match": `"other", W/${etag}`,
    });
    expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, etag]);
    expect((await front.get("/en/a", { "if-none-match": etag })).status).toBe(200);
  });

  test("gets the headers alone for HEAD, from the stored page", async () => {
    await withPages();
    const get = await front.get("/en/a");
    const head = await front.get("/en/a", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(front.asked).toHaveLength(1);
  });

  test("lets a shared cache keep it for minutes and never past the day", async () => {
    await withPages();
    const kept = /^public, max-age=0, s-maxage=(\d+), must-revalidate$/.exec(
      String((await front.get("/en/a")).headers["cache-control"]),
    );
    expect(Number(kept?.[1])).toBeLessThanOrEqual(300);
  });
});

describe("an address that is no page", () => {
  test.each([
    ["/", 307, undefined],
    ["/unknown", 404, undefined],
    ["/en/gone", 404, undefined],
    ["/en/old", 308, undefined],
    ["/en/%zz", 400, undefined],
    [`/en?x=${"a".repeat(3000)}`, 414, undefined],
    ["/en/a", 405, "POST"],
    ["/en/a", 405, "OPTIONS"],
    ["/en/missing", 404, undefined],
    ["/en/broken", 404, undefined],
    ["/healthz", 200, undefined],
    ["//elsewhere.example/EN", 404, undefined],
  ])("%s is answered with %i", async (path, status, method) => {
    await withPages();
    const { headers, text, ...got } = await front.get(path, {}, method);
    expect(got.status).toBe(status);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(text).not.toContain("__next_error__");
  });

  test("shows the app's own page for it", async () => {
    await withPages();
    await front.renderer.refreshSpares();
    for (const path of ["/unknown", "/en/gone"]) {
      const { status, text } = await front.get(path);
      expect([status, text.includes("<main>/en/missing")]).toEqual([404, true]);
    }
  });

  test("is not asked of Next when the site does not know it, however many there are", async () => {
    await withPages();
    for (let i = 0; i < 200; i += 1) await front.get(`/unknown/${i}`);
    expect(front.asked).toHaveLength(0);
    expect(front.renderer.held("/unknown/1")).toBeUndefined();
  });

  test("cannot become a protocol of its own", async () => {
    await withPages();
    const { status } = await front.get("/en/a", { connection: "upgrade", upgrade: "websocket" });
    expect(status).toBe(200);
  });

  test("is refused when its headers have no end", async () => {
    await withPages();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(front.port, "127.0.0.1", () => {
        socket.write(`GET /en/a HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`);
      });
      socket.on("data", (data) => resolve(data.toString()));
    });
    expect(reply).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("when Next has trouble", () => {
  test("its own error page is never shown, and the failure is not kept", async () => {
    await withPages();
    await front.renderer.refreshSpares();
    const { status, text, headers } = await front.get("/en/fails");
    expect([status, headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(text).toContain("<main>/en/broken");
    expect(front.renderer.held("/en/fails")).toBeUndefined();
  });

  test("a reader still gets a complete page before the app's own ones are there", async () => {
    await withPages();
    const { status, text } = await front.get("/en/fails");
    expect(status).toBe(500);
    expect(text).toMatch(/^<!DOCTYPE html>.*<\/html>$/s);
  });

  test("a reader whose render was cut off gets the page from the Next that is started after it", async () => {
    let deaths = 1;
    front = await frontUnderTest((req, res) => {
      if (deaths > 0) {
        deaths -= 1;
        res.writeHead(200, HTML).write("<!DOCTYPE html><html><head>");
        setTimeout(() => req.socket.destroy(), 20);
      } else res.writeHead(200, HTML).end(pageOf("back again"));
    });
    const { status, text } = await front.get("/en/a");
    expect([status, text.includes("back again")]).toEqual([200, true]);
  });

  test("what is held is served while it is away", async () => {
    await withPages();
    await front.get("/en/a");
    front.setNextPort(() => Promise.reject(new Error("Next is not running")));
    expect((await front.get("/en/a")).status).toBe(200);
    expect((await front.get("/en/b")).status).toBe(500);
  });

  test("a reader who has waited long enough is asked to come back, and the page is there then", async () => {
    let answer = () => {};
    front = await frontUnderTest((_req, res) => {
      answer = () => res.writeHead(200, HTML).end(pageOf("slow"));
    }, 50);
    const early = await front.get("/en/slow");
    expect([early.status, early.headers["retry-after"]]).toEqual([503, "5"]);
    answer();
    await expect.poll(async () => (await front.get("/en/slow")).status).toBe(200);
    expect(front.asked).toHaveLength(1);
  });
});
