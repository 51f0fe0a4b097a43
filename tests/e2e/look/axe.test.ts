import AxeBuilder from "@axe-core/playwright";
import { kindsOfPage } from "../../support/kinds-of-page";
import { expect, test } from "../reader";

// axe is put into the page as a script, which the page's own policy forbids.
test.use({ bypassCSP: true });

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

for (const address of kindsOfPage)
  test(`axe finds nothing that keeps a reader out of ${address}, by day and by night @scripts-on`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const said = violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 4)
          .map((node) => `${colorScheme} ${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`),
      );
      expect(said).toEqual([]);
    }
  });
