import { kindsOfPage } from "../../support/kinds-of-page";
import { stickingOut } from "../../support/sticking-out";
import config from "../playwright.config";
import { expect, test } from "../reader";

const { launchOptions } = config.use ?? {};

// The reader's own setting, which media queries follow; a style sheet of ours could not stand in for it.
test.use({
  viewport: { width: 1280, height: 900 },
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), "--blink-settings=defaultFontSize=32"],
  },
});

for (const address of kindsOfPage)
  test(`a reader with letters twice as large reads all of ${address} @scripts-on`, async ({ page }) => {
    await page.goto(address);
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    expect(await stickingOut(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await stickingOut(page), "on a telephone").toEqual([]);
  });
