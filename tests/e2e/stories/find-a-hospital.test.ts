import { en } from "../../../src/i18n/en";
import { expect, tabTo, test } from "../reader";

const narrowed = "/en/hospitals?district=pudong&treatment=proton-therapy";
const found = ".results [data-slug]";

test("a reader finds a hospital by treatment and district, and takes a choice back", async ({ page }) => {
  await page.goto(narrowed);
  await expect(page.locator('[data-slug="shanghai-proton-heavy-ion-center"]')).toBeVisible();
  const few = Number(await page.locator(".results").getAttribute("data-total"));
  await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${few} of `) })).toBeVisible();
  await expect(page.locator("a.chip")).toHaveCount(2);

  await page.getByRole("link", { name: en.directory.remove("Proton therapy") }).click();
  await expect(page).toHaveURL("/en/hospitals?district=pudong");
  const more = Number(await page.locator(".results").getAttribute("data-total"));
  expect(more).toBeGreaterThan(few);
  await expect(page.locator("a.chip")).toHaveCount(1);

  await page.goBack();
  await expect(page.locator(".results")).toHaveAttribute("data-total", String(few));
});

test("a reader opens the hospital, reads a claim's source in place, and moves on to the treatment", async ({
  page,
}) => {
  await page.goto(narrowed);
  await page.locator('[data-slug="shanghai-proton-heavy-ion-center"] h3 a').click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proton");

  const claim = page.locator("#claims [data-status]", { has: page.locator("a.note") }).first();
  await claim.locator("a.note").first().scrollIntoViewIfNeeded();
  await claim.locator("a.note").first().click();
  const source = page.locator("li:target");
  await expect(source).toBeInViewport();
  await expect(source).not.toBeEmpty();
  await expect(claim, "the reader keeps her place").toBeInViewport();
  await source.getByRole("link", { name: en.common.closeNote }).click();
  await expect(page.locator("li:target")).toHaveCount(0);

  await page.locator('main a[href="/en/treatments/proton-therapy"]').first().click();
  await expect(page).toHaveURL("/en/treatments/proton-therapy");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proton");
});

test("a reader ticks what she looks for and presses Show hospitals", async ({ page, javaScriptEnabled }) => {
  await page.goto("/en/hospitals");
  await page.getByRole("group", { name: en.directory.legend.district }).locator("summary").click();
  await page.locator('input[name="district"][value="xuhui"]').check();
  await page.getByRole("button", { name: en.directory.hospitals.button }).last().click();
  await expect(page).toHaveURL(`/en/hospitals?${javaScriptEnabled ? "" : "q=&"}district=xuhui`);
});

test("a reader without a mouse reaches the filters, the results and an entry", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/en/hospitals");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: en.common.skip })).toBeFocused();
  await expect(page.getByRole("link", { name: en.common.skip })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/hospitals#main");

  await tabTo(page, 'input[type="checkbox"][name="district"]');
  await page.keyboard.press("Space");
  await expect(page.locator('input[name="district"]:checked')).toBeFocused();
  if (javaScriptEnabled) {
    await expect(page).toHaveURL(/district=/);
    await expect(page.getByRole("status")).toContainText("match");
    await expect(page.locator('input[name="district"]:checked')).toBeFocused();
  }
  await tabTo(page, ".filters button");
  await page.keyboard.press("Enter");
  await expect(page.locator("a.chip")).toHaveCount(1);

  await tabTo(page, `${found} h3 a`);
  const name = await page.locator("a:focus").textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name ?? "");
});

test("a reader with a telephone opens the filters by thumb", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(narrowed);
  const box = page.locator('input[name="treatment"][value="proton-therapy"]');
  await expect(box).toBeHidden();
  await page.locator(".filters > summary").click();
  await expect(box).toBeVisible();
  await expect(box).toBeChecked();
});
