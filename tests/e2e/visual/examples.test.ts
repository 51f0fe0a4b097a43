import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { approvedLook, differences } from "../../visual/baseline";
import { lookOf } from "../../visual/look-of";

type Looks = Record<string, string[]>;

const examples = execFileSync("npx", ["--no-install", "tsx", "tests/visual/print-examples.tsx"], {
  cwd: new URL("../../../", import.meta.url),
  encoding: "utf8",
});

for (const width of [360, 768, 1280])
  for (const colorScheme of ["light", "dark"] as const)
    test(`every part looks as approved at ${width} px, ${colorScheme} @scripts-on`, async ({
      page,
      request,
    }) => {
      const home = await (await request.get("/en")).text();
      const address = /<link rel="stylesheet" href="([^"]+)"/.exec(home)?.[1] ?? "";
      const style = await (await request.get(address)).text();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.setContent(`<!doctype html><html lang="en" dir="ltr"><style>${style}</style>${examples}`);
      const now: Looks = {};
      for (const frame of await page.locator("[data-example]").all())
        now[(await frame.getAttribute("data-example")) ?? ""] = await frame.evaluate(lookOf);
      // Colours are told by the names of their tokens, so that one look holds for light and dark.
      const approved = colorScheme === "light" ? approvedLook<Looks>(`examples-${width}`, now) : undefined;
      const expected = approved ?? approvedLook<Looks>(`examples-${width}`, now);
      expect(Object.keys(now)).toEqual(Object.keys(expected));
      const changed = Object.keys(now).flatMap((name) =>
        differences(expected[name] ?? [], now[name] ?? []).map((line) => `${name}: ${line}`),
      );
      expect(changed).toEqual([]);
    });

for (const width of [360, 1280])
  test(`every part runs from right to left in Arabic at ${width} px @scripts-on`, async ({
    page,
    request,
  }) => {
    const home = await (await request.get("/en")).text();
    const address = /<link rel="stylesheet" href="([^"]+)"/.exec(home)?.[1] ?? "";
    const style = await (await request.get(address)).text();
    await page.setViewportSize({ width, height: 900 });
    const measure = async (language: string, direction: string) => {
      await page.setContent(
        `<!doctype html><html lang="${language}" dir="${direction}"><style>${style}</style>${examples}`,
      );
      return page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const frames = [...document.querySelectorAll("[data-example]")];
        return {
          overflow: document.documentElement.scrollWidth - room,
          starts: frames.flatMap((frame) =>
            [...frame.children]
              .filter((part) => part.getClientRects().length > 0)
              .map((part) => {
                const { left, right } = part.getBoundingClientRect();
                const start = Math.round(document.documentElement.dir === "rtl" ? room - right : left);
                return { name: frame.getAttribute("data-example"), tag: part.tagName, start };
              }),
          ),
        };
      });
    };
    const english = await measure("en", "ltr");
    const arabic = await measure("ar", "rtl");
    expect(arabic.overflow).toBeLessThanOrEqual(0);
    // Each part stands as far from the edge where reading starts as it does in English.
    const strayed = arabic.starts.filter(
      ({ start }, i) => Math.abs(start - (english.starts[i]?.start ?? 0)) > 24,
    );
    expect(strayed).toEqual([]);
  });
