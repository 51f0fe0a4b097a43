import { kindsOfPage } from "../../support/kinds-of-page";
import { stickingOut } from "../../support/sticking-out";
import { expect, test } from "../reader";

const widths = [320, 360, 768, 1024, 1280, 1440];

for (const address of kindsOfPage)
  test(`nobody has to scroll sideways at ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await stickingOut(page), `at ${width} px`).toEqual([]);
    }
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await stickingOut(page), `at ${width} px, read from right to left`).toEqual([]);
    }
  });
