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

const tick = (slug: string) => `.entry[data-slug="${slug}"] input`;

test("a reader ticks hospitals in the list, and compares them or makes a plan", async ({ page }) => {
  for (const [button, path] of [
    [en.choosing.pick.compare, "/en/compare"],
    [en.choosing.pick.plan, "/en/plan"],
  ] as const) {
    await page.goto("/en/hospitals/for/proton-therapy");
    await page.locator(tick("ruijin-hospital")).check();
    await page.locator(tick("shanghai-proton-heavy-ion-center")).check();
    await expect(page.getByRole("button", { name: button })).toBeInViewport();
    await page.getByRole("button", { name: button }).click();
    await expect(page).toHaveURL(
      `${path}?hospital=ruijin-hospital&hospital=shanghai-proton-heavy-ion-center`,
    );
  }
  await page.goto("/en/treatments");
  await page.getByRole("link", { name: en.common.addToPlan }).first().click();
  await expect(page).toHaveURL("/en/plan?treatment=acupuncture");
});

test("a reader who narrows the list keeps her ticks @scripts-on", async ({ page }) => {
  await page.goto("/en/hospitals?district=huangpu");
  await page.locator(tick("ruijin-hospital")).check();
  await page.locator('input[name="kind"][value="public-general"]').check();
  await expect(page).toHaveURL(/kind=public-general/);
  await expect(page.locator(tick("ruijin-hospital"))).toBeChecked();
});

test("a reader compares the hospitals a treatment's page names, and takes the treatment into her plan", async ({
  page,
}) => {
  await page.goto("/en/treatments/proton-therapy");
  const choice = page.getByRole("group", { name: en.treatment.whereCompare });
  await choice.getByLabel("Ruijin Hospital").check();
  await page.getByRole("button", { name: en.choosing.pick.plan }).click();
  await expect(page).toHaveURL("/en/plan?hospital=ruijin-hospital&treatment=proton-therapy");
  await page.getByRole("link", { name: en.choosing.plan.add }).click();
  await page.goto("/en/hospitals/ruijin-hospital");
  await page.getByRole("link", { name: en.choosing.pick.label, exact: true }).click();
  await expect(page).toHaveURL("/en/compare?hospital=ruijin-hospital#choose");
  await page.getByRole("main").getByLabel("Renji Hospital").check();
  await page.getByRole("button", { name: en.choosing.compare.button, exact: true }).click();
  await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveCount(3);
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
