import { en } from "../../../src/i18n/en";
import { expect, test } from "../reader";

const three =
  "hospital=ruijin-hospital&hospital=shanghai-proton-heavy-ion-center&hospital=zhongshan-hospital";

test("a reader sees three hospitals side by side, the same rows for all, and no score", async ({ page }) => {
  await page.goto(`/en/compare?${three}`);
  const table = page.getByRole("table").first();
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  for (const row of await table.locator("tbody tr").all()) {
    await expect(row.getByRole("rowheader")).toHaveCount(1);
    await expect(row.getByRole("cell")).toHaveCount(3);
    for (const cell of await row.getByRole("cell").all()) await expect(cell).not.toBeEmpty();
  }
});

test("a reader who asks for five, or for one that is not in the guide, is told so", async ({ page }) => {
  const five = ["huashan-hospital", "renji-hospital"].map((slug) => `&hospital=${slug}`).join("");
  await page.goto(`/en/compare?${three}${five}`);
  await expect(page.getByText(en.choosing.compare.tooMany)).toBeVisible();
  await page.goto(`/en/compare?hospital=no-such-hospital`);
  await expect(page.getByText(en.choosing.compare.none)).toBeVisible();
});

test("a reader adds a hospital and a treatment to her plan, and the plan is only an address", async ({
  page,
  context,
}) => {
  await page.goto("/en/hospitals/ruijin-hospital");
  await page.getByRole("link", { name: en.common.addToPlan }).first().click();
  await expect(page).toHaveURL("/en/plan?hospital=ruijin-hospital");
  await page.goto("/en/plan?hospital=ruijin-hospital&passport=DE&treatment=proton-therapy");
  const main = page.getByRole("main");
  for (const title of [en.policy.route.open, en.choosing.plan.days, en.choosing.plan.budget])
    await expect(main.getByRole("heading", { name: title })).toBeVisible();
  await expect(main.getByRole("link", { name: "Ruijin Hospital" }).first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("a reader writes an enquiry, and nothing of it can be sent", async ({ page }) => {
  await page.goto("/en/hospitals/ruijin-hospital/enquiry");
  await expect(page.locator("main form")).toHaveCount(0);
  await expect(page.locator("main :is(input, textarea, select)[name]")).toHaveCount(0);
});

test("a page takes at most six requests, no font and one script of ours", async ({ page }) => {
  for (const address of ["/en", "/en/hospitals", "/en/hospitals/ruijin-hospital", `/en/compare?${three}`]) {
    const kinds: string[] = [];
    page.removeAllListeners("requestfinished");
    page.on("requestfinished", (asked) => kinds.push(asked.resourceType()));
    await page.goto(address, { waitUntil: "networkidle" });
    expect(kinds.length, address).toBeLessThanOrEqual(6);
    expect(kinds).not.toContain("font");
    expect(kinds.filter((kind) => kind === "script").length).toBeLessThanOrEqual(1);
  }
});
