import { en } from "../../../src/i18n/en";
import { expect, test } from "../reader";

const first = ".results [data-slug] >> nth=0";

test("a reader who heard the name Rujin somewhere finds Ruijin Hospital first", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("main").getByRole("searchbox").fill("Rujin");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/search?q=Rujin");
  await expect(page.locator(first)).toHaveAttribute("data-slug", "ruijin-hospital");
  await page.locator(first).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ruijin");
});

for (const [asked, slug] of [
  ["瑞金", "ruijin-hospital"],
  ["keyhole heart valve", "tavi"],
  ["heavy ion", "carbon-ion-radiotherapy"],
  ["bring my pills", "medicines-personal-import"],
  ["First People's", "shanghai-general-hospital"],
] as const)
  test(`a reader who looks for "${asked}" finds ${slug} first`, async ({ page }) => {
    await page.goto(`/en/search?${new URLSearchParams({ q: asked })}`);
    await expect(page.locator(first)).toHaveAttribute("data-slug", slug);
  });

test("a reader who finds nothing is told what was tried and where to look next", async ({ page }) => {
  await page.goto("/en/search?q=qqxzvw");
  await expect(page.locator(".results")).toHaveAttribute("data-total", "0");
  await expect(page.getByText(en.search.miss.tried)).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: en.search.miss.conditions })).toBeVisible();
  await main.getByRole("link", { name: en.search.miss.hospitals }).click();
  await expect(page).toHaveURL("/en/hospitals");
});

test("a reader who types code finds words, not a program", async ({ page }) => {
  await page.goto(`/en/search?${new URLSearchParams({ q: '"><img src=x onerror=alert(1)>' })}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.search.title);
  await expect(page.locator("main img")).toHaveCount(0);
});
