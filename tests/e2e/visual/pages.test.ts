import { expect, type Page, test } from "@playwright/test";
import { approvedLook } from "../../visual/baseline";
import { lightOf } from "../../visual/light-of";

type Look = { parts: Record<string, string>; light: number[] };

const pages: Record<string, string> = {
  home: "/en",
  hospitals: "/en/hospitals?kind=private-international",
  hospital: "/en/hospitals/ruijin-hospital",
  sheet: "/en/hospitals/ruijin-hospital/sheet",
  treatment: "/en/treatments/tavi",
  rule: "/en/policies/visa-s2-s1-medical",
  claim: "/en/evidence/s1-026",
  missing: "/en/treatments/no-such-treatment",
};

/** The parts that frame a page, whatever its words are. */
const frames = [
  ".masthead",
  ".wordmark",
  "main",
  ".title",
  ".opening > *",
  ".spread > aside",
  ".spread > div",
  ".browse > .filters",
  ".browse > .results",
  ".pair > :first-child",
  ".sheet",
  ".colophon",
];

/** Editors change words every day, so a page is compared loosely: where its parts stand, and how heavy its first screen is. */
const allowedShift = 3;
const allowedShade = 0.2;
const allowedMeanShade = 0.05;

for (const width of [360, 768, 1280])
  for (const [name, address] of Object.entries(pages))
    test(`the page "${name}" is built as approved at ${width} px @scripts-on`, async ({ page, context }) => {
      await context.route(/\.js(\?|$)/, (route) => route.abort());
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(address);
      const parts = await partsOf(page);
      const picture = await page.screenshot();
      await page.goto("about:blank");
      const now: Look = { parts, light: await lightOf(page, picture) };
      const approved = approvedLook<Look>(`page-${name}-${width}`, now);
      expect(Object.keys(now.parts)).toEqual(Object.keys(approved.parts));
      for (const [part, place] of Object.entries(approved.parts)) {
        const numbers = (text = "") => text.split("+").map(Number);
        numbers(place).forEach((number, i) => {
          const moved = Math.abs(number - (numbers(now.parts[part])[i] ?? 0));
          expect(moved, `${part} was approved at ${place} and is at ${now.parts[part]}`).toBeLessThanOrEqual(
            allowedShift,
          );
        });
      }
      const shades = approved.light.map((light, i) => Math.abs(light - (now.light[i] ?? 0)));
      expect(Math.max(...shades), "the field that changed most").toBeLessThanOrEqual(allowedShade);
      expect(shades.reduce((sum, shade) => sum + shade, 0) / shades.length).toBeLessThanOrEqual(
        allowedMeanShade,
      );
    });

/** Where each part begins and how wide it is, in hundredths of the window. */
function partsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate((selectors) => {
    const room = document.documentElement.clientWidth;
    const share = (length: number) => Math.round((100 * length) / room);
    const found: Record<string, string> = {};
    for (const selector of selectors) {
      const part = document.querySelector(selector);
      if (!part) continue;
      const { left, width } = part.getBoundingClientRect();
      found[selector] = `${share(left)}+${share(width)}`;
    }
    return found;
  }, frames);
}
