import { expect, test } from "@playwright/test";
import { ask } from "../../support/ask";
import { headOf, readHtml } from "../../support/html";
import { origin } from "../servers";

for (const [asked, status, location] of [
  ["/", 307, "/en"],
  ["/EN/Hospitals", 308, "/en/hospitals"],
  ["/en/hospitals/", 308, "/en/hospitals"],
  ["/en//hospitals", 308, "/en/hospitals"],
  ["//en/hospitals", 308, "/en/hospitals"],
  [
    "/en/Hospitals/?treatment=proton-therapy&district=pudong",
    308,
    "/en/hospitals?district=pudong&treatment=proton-therapy",
  ],
] as const)
  test(`${asked} leads to ${location} (${status})`, async () => {
    const answer = await ask(origin, asked);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

for (const [asked, status] of [
  ["/en/hospitals/%ff", 400],
  ["/en/hospitals/%", 400],
  ["/en/hospitals/%00", 400],
  ["//example.com/", 404],
  ["/%2f%2fexample.com", 404],
  ["/en/hospitals/..%2f..%2fetc", 404],
  [`/en/hospitals?q=${"a".repeat(3000)}`, 414],
] as const)
  test(`${asked.slice(0, 40)} is answered with ${status}`, async () => {
    const answer = await ask(origin, asked);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.text).not.toContain("__next");
  });

for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
  test(`${method} is refused`, async () => {
    const answer = await ask(origin, "/en/hospitals", { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

for (const [asked, canonical] of [
  ["?treatment=proton-therapy&district=pudong", "?district=pudong&treatment=proton-therapy"],
  ["?district=PUDONG&utm_source=mail", "?district=pudong"],
  ["?district=pudong&district=pudong&sort=name&page=1", "?district=pudong"],
  ["?district=atlantis", ""],
  ["?q=++Proton++", "?q=proton"],
] as const)
  test(`the list at "${asked}" names "${canonical}" as its address`, async () => {
    const answer = await ask(origin, `/en/hospitals${asked}`);
    expect(answer.status).toBe(200);
    expect(headOf(readHtml(answer.text)).canonical).toEqual([`${origin}/en/hospitals${canonical}`]);
  });

test("HEAD has the headers of GET and no body", async () => {
  for (const address of ["/en/hospitals", "/en/hospitals?district=xuhui", "/en/nothing", "/sitemap.xml"]) {
    const get = await ask(origin, address, { headers: { "accept-encoding": "gzip" } });
    const head = await ask(origin, address, { method: "HEAD", headers: { "accept-encoding": "gzip" } });
    expect(head.status).toBe(get.status);
    expect(head.body.length).toBe(0);
    const { date: _, ...wanted } = get.headers;
    expect(head.headers).toMatchObject(wanted);
  }
});

test("a browser that has the page is told so", async () => {
  const tags = new Set<string>();
  for (const encoding of ["identity", "gzip"]) {
    const headers = { "accept-encoding": encoding };
    const first = await ask(origin, "/en/hospitals", { headers });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[^"]+"$/);
    tags.add(etag);
    const again = await ask(origin, "/en/hospitals", { headers: { ...headers, "if-none-match": etag } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    const other = await ask(origin, "/en/hospitals", { headers: { ...headers, "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  }
  expect(tags.size).toBe(2);
});

test("a page comes packed as the browser can unpack it, and is the same page", async () => {
  const plain = await ask(origin, "/en/hospitals");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  for (const [accepted, encoding] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
  ]) {
    const packed = await ask(origin, "/en/hospitals", { headers: { "accept-encoding": accepted ?? "" } });
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(packed.text).toBe(plain.text);
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
  }
});

test("shared caches keep no page past the day", async () => {
  const { headers } = await ask(origin, "/en/hospitals");
  const [, seconds] = /s-maxage=(\d+)/.exec(String(headers["cache-control"])) ?? [];
  expect(Number(seconds)).toBeLessThanOrEqual(86_400);
  expect(headers["cache-control"]).toContain("max-age=0");
});

test("nothing is set in the browser, and the server does not say what it is made of", async () => {
  const { headers } = await ask(origin, "/en");
  for (const name of ["set-cookie", "x-powered-by", "server"]) expect(headers[name]).toBeUndefined();
  expect(headers["referrer-policy"]).toBe("no-referrer");
});
