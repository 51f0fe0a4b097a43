import { countryName } from "../../../src/i18n/dates";
import { en } from "../../../src/i18n/en";
import { expect, test } from "../reader";
import { laterDay, laterOrigin, origin, today } from "../servers";

const route = "/en/policies/entry-route";
const waiver = "visa-free-unilateral";
const isOpen = `#open [data-slug="${waiver}"], section:has(> #open) [data-slug="${waiver}"]`;
const { special } = en.policy.route;

test("a reader with a British passport sees the waiver open in 2026, and ended on 2 January 2027", async ({
  page,
}) => {
  await page.goto(`${origin}${route}?passport=GB`);
  await expect(page.locator(`[data-slug="${waiver}"]`)).toBeVisible();
  await expect(page.getByText(en.policy.route.soon)).toBeVisible();
  await page.goto(`${laterOrigin}${route}?passport=GB`);
  await expect(page.locator(isOpen)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: en.policy.route.ended })).toBeVisible();
  await expect(page.locator(`a[href="/en/policies/${waiver}"]`)).toBeVisible();
  await expect(page.getByText(en.policy.route.openNone)).toBeVisible();
});

for (const [passport, why] of [
  ["RU", "to the end of 2027"],
  ["BN", "without an end"],
] as const)
  test(`a reader with a passport of ${countryName("en", passport)} has it ${why}`, async ({ page }) => {
    for (const site of [origin, laterOrigin]) {
      await page.goto(`${site}${route}?passport=${passport}`);
      await expect(page.locator(`[data-slug="${waiver}"]`)).toBeVisible();
    }
  });

for (const [passport, sentence] of Object.entries(special))
  test(`a reader with papers of the kind "${passport}" gets a sentence of her own and no waiver`, async ({
    page,
  }) => {
    await page.goto(`${route}?passport=${passport}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator("main [data-slug]")).toHaveCount(0);
  });

test("a reader whose passport is no code of any country is told so", async ({ page }) => {
  const answer = await page.goto(`${route}?passport=XX`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(en.common.leftOut)).toBeVisible();
});

test("a reader chooses her passport from the list", async ({ page }) => {
  await page.goto(route);
  await page.getByLabel(en.policy.route.choose).selectOption("DE");
  await page.getByRole("button", { name: en.policy.route.button }).click();
  await expect(page).toHaveURL(`${route}?passport=DE`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Germany");
});

test("the list of rules shows for a British passport on which side of the year the waiver stands", async ({
  page,
}) => {
  const rule = page.locator(`[data-slug="${waiver}"]`);
  await page.goto(`${origin}/en/policies?passport=GB&status=in-force`);
  await expect(rule).toBeVisible();
  await page.goto(`${laterOrigin}/en/policies?passport=GB&status=in-force`);
  await expect(rule).toHaveCount(0);
});

test("every page says for which day it was made", async ({ page }) => {
  for (const [site, day] of [
    [origin, today],
    [laterOrigin, laterDay],
  ]) {
    await page.goto(`${site}/en`);
    await expect(page.locator('meta[name="guide-day"]')).toHaveAttribute("content", day ?? "");
  }
});
