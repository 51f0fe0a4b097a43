import { afterEach, expect, test } from "vitest";
import { type FrontUnderTest, frontUnderTest, pageOf, resolveForTest } from "./front-under-test";
import { pathsOfSitemap, warm } from "./warm";

let front: FrontUnderTest | undefined;
afterEach(() => front?.close());

test("a sitemap's addresses are read whatever host they name", () => {
  const xml =
    "<urlset><url><loc>https://guide.example/en</loc></url><url><loc>/en/a?x=1&amp;y=2</loc></url></urlset>";
  expect(pathsOfSitemap(xml)).toEqual(["/en", "/en/a?x=1&y=2"]);
});

test("every page of the sitemap is held before a reader asks, and one that fails stops nothing", async () => {
  front = await frontUnderTest((req, res) => {
    const url = req.url ?? "";
    if (url === "/sitemap.xml") {
      const urls = ["/en", "/en/fails", "/en/b"].map(
        (path) => `<url><loc>https://guide.example${path}</loc></url>`,
      );
      res.writeHead(200, { "content-type": "application/xml" }).end(`<urlset>${urls.join("")}</urlset>`);
    } else if (url === "/en/fails") res.writeHead(500).end();
    else res.writeHead(200, { "content-type": "text/html" }).end(pageOf(url));
  });
  await warm(front.renderer, resolveForTest, () => false);
  expect(front.renderer.held("/en/b")?.status).toBe(200);
  expect(front.asked.map(({ url }) => url)).toContain("/en/search?q=hospital");
  expect(front.renderer.spares.missing.status).toBe(404);
  const before = front.asked.length;
  expect((await front.get("/en")).status).toBe(200);
  expect(front.asked).toHaveLength(before);
});
