import { test as base, type Page, type Response } from "@playwright/test";
import { laterOrigin, origin } from "./servers";

export { expect } from "@playwright/test";

const ours: readonly string[] = [origin, laterOrigin];
/** What Chromium writes by itself about a page with such a status. */
const ownLine = /^Failed to load resource: the server responded with a status of (404|500)/;

/**
 * A test of a reader at a browser. It fails when the console complains, when a script breaks, and when anything but the
 * guide's own server is asked for something.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    const onPurpose = new Set<string>();
    page.on("response", (answer) => {
      if (isPage(answer) && [404, 500].includes(answer.status())) onPurpose.add(answer.url());
    });
    page.on("console", (message) => {
      const isOwnLine = ownLine.test(message.text()) && onPurpose.has(message.location().url);
      if (message.type() === "error" && !isOwnLine) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (asked) => {
      const { protocol, origin: host } = new URL(asked.url());
      if (protocol.startsWith("http") && !ours.includes(host))
        complaints.push(`${page.url()} asked ${asked.url()}`);
    });
    await use(page);
    base.expect(complaints).toEqual([]);
  },
});

function isPage(answer: Response): boolean {
  return answer.request().resourceType() === "document";
}

/** Presses Tab until the element in focus matches, as a reader without a mouse does. Fails when the whole page went by. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press("Tab");
    const { found, name } = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return { found: focused?.matches(wanted) ?? false, name: focused?.outerHTML.slice(0, 60) ?? "" };
    }, selector);
    if (found) return;
    passed.push(name);
  }
  throw new Error(`Tab never reached ${selector}. The last stops: ${passed.slice(-5).join(" | ")}`);
}
