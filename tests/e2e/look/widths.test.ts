import type { Page } from "@playwright/test";
import { kindsOfPage } from "../../support/kinds-of-page";
import { expect, test } from "../reader";

const widths = [320, 360, 768, 1024, 1280, 1440];

for (const address of kindsOfPage)
  test(`nobody has to scroll sideways at ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await stickingOut(page), `at ${width} px`).toEqual([]);
    }
  });

for (const address of kindsOfPage)
  test(`nobody has to scroll sideways at ${address} when it is read from right to left @scripts-on`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await stickingOut(page), `at ${width} px`).toEqual([]);
    }
  });

/** What makes the page wider than the window; nothing when it fits. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1);
    });
    const shown = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px in a window of ${root.clientWidth} px`, ...shown];
  });
}
