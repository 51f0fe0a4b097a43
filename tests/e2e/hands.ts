import type { Locator, Page } from "@playwright/test";
import { expect } from "./reader";

/** How a reader moves: with a mouse at a desk, by thumb on a telephone, or by keyboard alone. */
export const waysToRead = ["by mouse", "by thumb at 360 px", "by keyboard alone"] as const;

export type Hands = {
  /** Follows a link, presses a button, opens or ticks what she sees. */
  press: (target: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (list: Locator, label: string) => Promise<void>;
};

/** The same journey can be walked with any of them. */
export async function handsOf(way: (typeof waysToRead)[number], page: Page): Promise<Hands> {
  if (way === "by thumb at 360 px") await page.setViewportSize({ width: 360, height: 740 });
  if (way !== "by keyboard alone")
    return {
      press: (target) => target.first().click(),
      write: (field, text) => field.first().fill(text),
      choose: async (list, label) => {
        await list.first().selectOption({ label });
      },
    };
  return {
    press: async (target) => {
      await reach(page, target.first());
      const isBox = await target.first().evaluate((element) => element.matches("input"));
      await page.keyboard.press(isBox ? "Space" : "Enter");
    },
    write: async (field, text) => {
      await reach(page, field.first());
      await page.keyboard.type(text);
    },
    choose: async (list, label) => {
      await reach(page, list.first());
      await page.keyboard.type(label);
    },
  };
}

/** Presses Tab until the element has the focus, from wherever the page left it, once around at most. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 500; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}.`);
}
