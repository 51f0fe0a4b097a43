import { en } from "../../../src/i18n/en";
import { expect, test } from "../reader";
import { origin } from "../servers";

const ways = ["hospitals", "treatments", "conditions", "policies"] as const;

test("a reader opens a link with nonsense in it and still gets the list, with one sentence about it", async ({
  page,
}) => {
  const answer = await page.goto(
    "/en/hospitals?district=atlantis&sort=best&page=-1&utm_source=mail&colour=%3Cscript%3E",
  );
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(en.common.leftOut)).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${origin}/en/hospitals`);
  expect(await answer?.text()).not.toMatch(/atlantis|utm_source|colour/);
  await expect(page.locator(".results [data-slug]").first()).toBeVisible();
});

test("a reader who asks for a page past the end gets the last one", async ({ page }) => {
  await page.goto("/en/hospitals?page=900");
  await expect(page.locator(".results [data-slug]").first()).toBeVisible();
  await expect(page.locator('nav.pages [aria-current="page"]')).toHaveText(/^\d+$/);
  await expect(page.locator("nav.pages a[rel=next]")).toHaveCount(0);
});

test("a reader whose choices leave nothing is told what to take back", async ({ page }) => {
  await page.goto("/en/hospitals?district=chongming&treatment=proton-therapy");
  await expect(page.locator(".results")).toHaveAttribute("data-total", "0");
  await expect(page.getByText(en.directory.none.title)).toBeVisible();
  await page
    .locator(".results li a")
    .filter({ hasText: /^Without / })
    .first()
    .click();
  await expect(page.locator(".results [data-slug]").first()).toBeVisible();
});

for (const address of ["/en/hospitals/no-such-hospital", "/en/nothing/here", "/fr", "/wp-login.php"])
  test(`a reader at ${address}, where nothing is, is helped on`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.missing.missing.title);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    const main = page.getByRole("main");
    await expect(main.getByRole("searchbox")).toBeVisible();
    for (const way of ways) await expect(main.getByRole("link", { name: en.common.nav[way] })).toBeVisible();
  });
