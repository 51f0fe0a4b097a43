import type { Locator, Page } from "@playwright/test";
import { en } from "../../../src/i18n/en";
import { type Hands, handsOf, waysToRead } from "../hands";
import { expect, test } from "../reader";

/** What a journey needs: hands to move with, links by address, and what must be told on the way. */
type Walk = {
  page: Page;
  hands: Hands;
  link: (href: string) => Locator;
  search: (words: string) => Promise<void>;
  told: (words: string | RegExp) => Promise<void>;
};

const { choosing, common, policy } = en;

const journeys: Record<string, (walk: Walk) => Promise<void>> = {
  "liver cancer and an Egyptian passport: where, and how to get in": async ({
    page,
    hands,
    link,
    search,
    told,
  }) => {
    await search("liver cancer");
    await hands.press(link("/en/conditions/liver-cancer"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Liver cancer");
    await hands.press(link("/en/hospitals/for/liver-pancreas-cancer-mdt"));
    await expect(page.locator(".entries [data-slug]").first()).toBeVisible();
    await hands.press(
      link("/en/plan?hospital=eastern-hepatobiliary-surgery-hospital").or(
        link("/en/plan?hospital=fudan-shanghai-cancer-center"),
      ),
    );
    await hands.choose(page.getByLabel(policy.route.choose), "Egypt");
    await hands.press(page.getByRole("button", { name: choosing.plan.button }));
    await expect(page).toHaveURL(/passport=EG&hospital=[a-z-]+$/);
    await told(policy.route.openNone);
    await expect(link("/en/policies/visa-s2-s1-medical").last()).toBeVisible();
  },

  "a second opinion on proton therapy from Germany": async ({ page, hands, link, told }) => {
    await hands.press(link("/en/treatments/proton-therapy"));
    await hands.press(link("/en/hospitals/shanghai-proton-heavy-ion-center"));
    await hands.press(link("/en/hospitals/shanghai-proton-heavy-ion-center/enquiry"));
    await expect(page.locator("main [lang|=zh] .letter, main [lang|=zh].letter").first()).toBeVisible();
    await page.goto("/en/journey");
    await hands.press(link("/en/journey/second-opinion"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/second opinion/i);
    await page.goto("/en/policies/entry-route");
    await hands.choose(page.getByLabel(policy.route.choose), "Germany");
    await hands.press(page.getByRole("button", { name: policy.route.button }));
    await told(policy.route.treatmentNo);
  },

  "three heart hospitals side by side for a heart valve, then a plan": async ({
    page,
    hands,
    link,
    search,
    told,
  }) => {
    await search("keyhole heart valve");
    await hands.press(link("/en/treatments/tavi"));
    await hands.press(page.getByRole("link", { name: en.treatment.whereField }));
    for (const slug of ["shanghai-chest-hospital", "shanghai-deltahealth-hospital", "zhongshan-hospital"])
      await hands.press(page.locator(`.entry[data-slug="${slug}"] input`));
    await hands.press(page.getByRole("button", { name: choosing.pick.compare }));
    await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveCount(4);
    await told("DeltaHealth");
    await hands.press(page.getByRole("link", { name: choosing.compare.toPlan }));
    await expect(page).toHaveURL(/\/en\/plan\?(hospital=[a-z-]+&?){3}$/);
    await told(choosing.plan.budget);
  },

  "what happens after CAR-T, at home": async ({ page, hands, link, search, told }) => {
    await search("after CAR-T at home");
    await hands.press(link("/en/treatments/car-t-cell-therapy"));
    await hands.press(page.locator('.on-this-page a[href="#going-home"]'));
    await expect(page.locator("#going-home")).toBeInViewport();
    await told(en.treatment.warningSigns);
    await hands.press(link("/en/treatments/car-t-cell-therapy/going-home"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("CAR-T");
    await expect(page.locator("main")).not.toContainText("undefined");
  },

  "where to complain": async ({ page, hands, link, search, told }) => {
    await search("where can I complain");
    await hands.press(link("/en/journey/if-something-goes-wrong").or(link("/en/policies/dispute-mediation")));
    await told(/mediation/i);
    await told("12345");
    await expect(page.locator("main a.note").first()).toBeAttached();
  },

  "a daughter finds a hospital that speaks Japanese, and prints its sheet": async ({ page, hands }) => {
    await hands.press(page.locator(".doors a").nth(2));
    const filters = page.locator(".filters > summary");
    if (await filters.isVisible()) await hands.press(filters);
    const japanese = page.locator('input[name="language"][value="ja"]');
    await hands.press(japanese);
    await hands.press(page.locator(".apply button"));
    await expect(page).toHaveURL(/language=ja/);
    await hands.press(page.locator(".entry h3 a"));
    await hands.press(page.getByRole("link", { name: en.hospital.printSheet }));
    await expect(page.locator(".sheet")).toBeVisible();
    await expect(page.locator(".sheet [lang=zh-Hans]").first()).toBeVisible();
  },

  "morphine in the suitcase": async ({ hands, link, search, told }) => {
    await search("bring morphine");
    await hands.press(link("/en/policies/medicines-personal-import"));
    await told(policy.steps);
    await told(policy.doesNot);
  },

  "paying at the till with a card from abroad": async ({ page, hands, link, search, told }) => {
    await search("pay with foreign card");
    await hands.press(link("/en/policies/foreign-cards-hospitals"));
    await told(policy.steps);
    await expect(page.locator("main .asof, main time").first()).toBeVisible();
  },

  "a name heard somewhere, a claim, and what was found": async ({ page, hands, link, search, told }) => {
    await search("Rujin");
    await hands.press(link("/en/hospitals/ruijin-hospital"));
    await hands.press(page.locator('.on-this-page a[href="#claims"]'));
    const claim = page.locator("#claims [data-status]").first();
    await expect(claim).toContainText(/Verified|Stated|Outdated|Disputed|Unverified|Refuted/);
    await hands.press(claim.locator("a.note"));
    await expect(page.locator("li:target")).toBeInViewport();
    await told(common.sources);
  },

  "an unmarried couple asks about IVF and reads the limits first": async ({
    page,
    hands,
    link,
    search,
    told,
  }) => {
    await search("ivf");
    await hands.press(link("/en/treatments/assisted-reproduction"));
    await told(en.treatment.saidFirst);
    const [limits, benefits] = await Promise.all(
      [page.getByText(en.treatment.saidFirst), page.locator("#benefits")].map((part) =>
        part.first().boundingBox(),
      ),
    );
    expect(limits?.y).toBeLessThan(benefits?.y ?? 0);
  },

  "heavy ions and a Russian passport: days, money and papers on one page": async ({
    page,
    hands,
    link,
    search,
    told,
  }) => {
    await search("heavy ion");
    await hands.press(link("/en/treatments/carbon-ion-radiotherapy"));
    await hands.press(page.getByRole("link", { name: common.addToPlan }));
    await hands.choose(page.getByLabel(policy.route.choose), "Russia");
    await hands.press(page.getByRole("button", { name: choosing.plan.button }));
    for (const part of [
      choosing.plan.days,
      choosing.plan.budget,
      choosing.plan.questions,
      choosing.plan.papers,
      choosing.plan.notKnown,
    ])
      await told(part);
    await expect(page.locator('[data-slug="visa-free-unilateral"]').first()).toBeVisible();
  },

  "chest pain in the night: whom to call": async ({ page, hands, told }) => {
    await page.goto("/en/hospitals/huashan-hospital");
    await hands.press(
      page.getByRole("contentinfo").getByRole("link", { name: common.colophon.emergencyLink }),
    );
    await expect(page).toHaveURL("/en/emergency");
    await told("120");
    await expect(page.locator("main [lang=zh-Hans]").first()).toBeVisible();
    await expect(page.locator('main a[href^="tel:120"]').first()).toBeVisible();
  },
};

for (const way of waysToRead)
  for (const [name, walk] of Object.entries(journeys))
    test(`${name}, ${way}`, async ({ page }) => {
      const hands = await handsOf(way, page);
      await page.goto("/en");
      await walk({
        page,
        hands,
        link: (href) => page.locator(`main a[href="${href}"]`),
        search: async (words) => {
          await hands.write(page.locator("main input[name=q]"), words);
          await page.keyboard.press("Enter");
          await expect(page).toHaveURL(/\/en\/search\?q=/);
        },
        told: (words) => expect(page.getByRole("main").getByText(words).first()).toBeVisible(),
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, "nothing sticks out at the side").toBeLessThanOrEqual(0);
    });
