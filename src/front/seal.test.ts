import { describe, expect, test } from "vitest";
import { seal, UnsealableError } from "./seal";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Guide</title>${head}</head><body>${body}</body></html>`;

describe("a sealed page", () => {
  test.each([
    ["a framework script", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["an old browsers' script", '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    ["the inline payload", '<script>self.__next_f.push([1,"1:\\"<p>kept?</p>\\""])</script>'],
    ["a script preload", '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
    ["a module preload", '<link rel="modulepreload" href="/_next/a.js"/>'],
    ["a comment of React", "<!--$--><!--/$-->"],
    [
      "a module of somebody else",
      '<script type="module" src="https://example.org/assets/enhance-a.js"></script>',
    ],
    ["an own script with words in it", '<script type="module">alert(1)</script>'],
  ])("reaches the browser without %s", async (_name, unwanted) => {
    expect((await seal(page(unwanted, `<main>${unwanted}Words</main>`))).html).toBe(
      page("", "<main>Words</main>"),
    );
  });

  test.each([
    ["JSON-LD", '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'],
    ["our own script", '<script type="module" src="/assets/enhance-1a2b.js"></script>'],
    ["a style sheet", '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ["odd but valid spelling", "<p class=a>1 &lt; 2 &amp 中文<br></p><pre>\n\n  x</pre>"],
    ["a picture", '<svg viewBox="0 0 1 1"><path d="M0 0"/><title>River</title></svg>'],
  ])("keeps %s byte for byte", async (_name, wanted) => {
    expect((await seal(page("", wanted))).html).toBe(page("", wanted));
  });

  test("is whole when it is long, wherever it is cut for parsing", async () => {
    const words = "𠮷野家 and <b>more</b> &amp; more. ".repeat(3000);
    for (const shift of ["", "x", "xx"]) {
      const long = page("", `<main>${shift}${words}</main>`);
      expect((await seal(page("", `<main>${shift}${words}</main><script>a()</script>`))).html).toBe(long);
    }
  });

  test("tells the day it was rendered for", async () => {
    expect((await seal(page('<meta name="guide-day" content="2026-03-14"/>', ""))).day).toBe("2026-03-14");
    expect((await seal(page("", ""))).day).toBeNull();
  });

  test.each([
    ["an error page of Next", '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'],
    ["a part that failed", page("", '<template data-dgst="123"></template>')],
    ["half a page", "<!DOCTYPE html><html><head></head><body><main>Wor"],
    ["a page cut in a script", "<!DOCTYPE html><html><body><script>self.__next_f</body></html>"],
  ])("is never made from %s", async (_name, html) => {
    await expect(seal(html)).rejects.toThrow(UnsealableError);
  });
});
