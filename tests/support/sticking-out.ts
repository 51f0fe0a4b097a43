import type { Page } from "@playwright/test";

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
