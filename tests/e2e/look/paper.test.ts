import { ask } from "../../support/ask";
import { stickingOut } from "../../support/sticking-out";
import { expect, test } from "../reader";
import { origin } from "../servers";

/** A4 in points, as a PDF counts. */
const a4 = { width: 595, height: 842 };
/** The width of A4 between the page margins of 14 mm, in CSS pixels. */
const column = Math.floor(((210 - 2 * 14) / 25.4) * 96);
const chosen =
  "hospital=ruijin-hospital&hospital=shanghai-proton-heavy-ion-center&hospital=zhongshan-hospital";

/** The sheets of a PDF of Chromium's, each with its size in points. */
function sheetsOf(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

test("every hospital's sheet is one sheet of A4 @scripts-on", async ({ page }) => {
  const { text } = await ask(origin, "/api/v1/hospitals.json");
  const tooLong: string[] = [];
  for (const { slug } of JSON.parse(text).entries) {
    await page.goto(`/en/hospitals/${slug}/sheet`);
    const sheets = sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    expect(Math.abs((sheets[0]?.width ?? 0) - a4.width)).toBeLessThan(2);
    expect(Math.abs((sheets[0]?.height ?? 0) - a4.height)).toBeLessThan(2);
    if (sheets.length !== 1) tooLong.push(`${slug}: ${sheets.length} sheets`);
  }
  expect(tooLong).toEqual([]);
});

for (const address of [
  `/en/compare?${chosen}`,
  `/en/compare?${chosen}&hospital=shanghai-international-medical-center`,
  "/en/compare?treatment=car-t-cell-therapy&treatment=proton-therapy&treatment=tavi",
  `/en/plan?${chosen}&passport=DE&treatment=proton-therapy`,
  "/en/hospitals/ruijin-hospital/enquiry",
  "/en/treatments/car-t-cell-therapy/going-home",
])
  test(`nothing is cut off on paper: ${address} @scripts-on`, async ({ page }) => {
    await page.setViewportSize({ width: column, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await page.goto(address);
    expect(await stickingOut(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *")]
        .filter((element) => {
          const { overflowX } = getComputedStyle(element);
          const isSeen = element.offsetWidth > 2 && element.offsetHeight > 2;
          return isSeen && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    const sheets = sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(0);
  });
