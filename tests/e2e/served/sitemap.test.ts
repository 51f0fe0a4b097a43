import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { ask, forEach } from "../../support/ask";
import { attribute, elements, headOf, linkedData, readHtml, tags, words } from "../../support/html";
import { sample, seededRandom } from "../../support/random";
import { origin, today } from "../servers";

const procedures = [
  "MedicalProcedure",
  "DiagnosticProcedure",
  "SurgicalProcedure",
  "TherapeuticProcedure",
  "MedicalTherapy",
  "RadiationTherapy",
  "PhysicalTherapy",
  "OccupationalTherapy",
  "PalliativeProcedure",
  "PsychologicalTreatment",
  "MedicalTest",
];

type Listed = { path: string; lastmod: string | undefined };

async function sitemap(): Promise<Listed[]> {
  const { text } = await ask(origin, "/sitemap.xml");
  return [...text.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)].map(
    ([, address, lastmod]) => ({ path: new URL(address ?? "").pathname, lastmod }),
  );
}

/** The values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

test("every address that search engines are given is a whole page with a name of its own", async () => {
  const listed = await sitemap();
  expect(repeated(listed.map(({ path }) => path))).toEqual([]);
  const faults: string[] = [];
  const heads = await forEach(listed, async ({ path }) => {
    const { status, text } = await ask(origin, path);
    const page = readHtml(text);
    const head = headOf(page);
    const [title = "", description = ""] = [head.title[0], head.description[0]];
    const fault = (holds: boolean, what: string) => holds || faults.push(`${path}: ${what}`);
    fault(status === 200, `status ${status}`);
    fault(title.length > 0 && description.length > 0, "no title or description");
    fault(head.canonical.join() === `${origin}${path}`, `canonical ${head.canonical}`);
    fault(!/noindex/.test(head.robots.join()), `robots ${head.robots}`);
    fault(head.language === "en", `lang ${head.language}`);
    fault(tags(page, "h1").length === 1, `${tags(page, "h1").length} h1`);
    const ids = elements(page, ({ properties }) => properties.id !== undefined).map((el) =>
      attribute(el, "id"),
    );
    fault(repeated(ids).length === 0, `ids twice: ${repeated(ids).slice(0, 3)}`);
    const loose = tags(page, "a")
      .map((link) => attribute(link, "href"))
      .filter((href) => /^#./.test(href) && !ids.includes(href.slice(1)));
    fault(loose.length === 0, `leads to no place of the page: ${loose.slice(0, 3)}`);
    const numbers = elements(page, ({ properties }) => String(properties.className) === "note").map((note) =>
      Number(words(note)),
    );
    const firsts = [...new Set(numbers)];
    fault(
      firsts.every((number, i) => number === i + 1),
      `notes out of order: ${firsts}`,
    );
    faults.push(...dataFaults(path, page));
    return { title, description };
  });
  expect(faults).toEqual([]);
  expect(repeated(heads.map(({ title }) => title))).toEqual([]);
  expect(repeated(heads.map(({ description }) => description))).toEqual([]);
});

function dataFaults(path: string, page: ReturnType<typeof readHtml>): string[] {
  const [, , folder = "", slug, more] = path.split("/");
  if (slug === undefined) return [];
  let kinds: string[];
  try {
    kinds = linkedData(page).flatMap((node) => node["@type"]);
  } catch (error) {
    return [`${path}: linked data cannot be read, ${error}`];
  }
  const wanted = [
    ["a BreadcrumbList", kinds.includes("BreadcrumbList")],
    ["a Hospital", folder !== "hospitals" || more !== undefined || kinds.includes("Hospital")],
    [
      "a MedicalProcedure",
      folder !== "treatments" || more !== undefined || kinds.some((kind) => procedures.includes(kind)),
    ],
  ] as const;
  return wanted.filter(([, holds]) => !holds).map(([what]) => `${path}: the linked data lack ${what}`);
}

test("the sitemap gives the day of each entry's newest change", async () => {
  const content = process.env.GUIDE_CONTENT_DIR ?? "content";
  const wrong: string[] = [];
  let seen = 0;
  for (const { path, lastmod } of await sitemap()) {
    const [, , folder = "", slug] = path.split("/");
    const file = join(content, slug ? folder : "pages", `${slug ?? folder}.md`);
    if (["sources", "evidence"].includes(folder) || !existsSync(file)) continue;
    const entry = parse(readFileSync(file, "utf8").replaceAll("\r\n", "\n").split(/^---$/m)[1] ?? "");
    const ended = [entry.endsOn?.value].filter((day) => day !== undefined && day < today);
    const newest = [entry.changes[0].date, ...ended].sort().at(-1);
    seen++;
    if (lastmod !== newest) wrong.push(`${path}: ${lastmod}, not ${newest}`);
  }
  expect(seen).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("no link of the guide leads nowhere, on sixty pages", async () => {
  const pages = sample(await sitemap(), 60, seededRandom(60)).map(({ path }) => path);
  const found = await forEach(
    ["/en", "/en/hospitals", "/en/hospitals/ruijin-hospital", ...pages],
    async (path) => {
      const { text } = await ask(origin, path);
      return tags(readHtml(text), "a").map((link) => ({ path, href: attribute(link, "href") }));
    },
  );
  const from = new Map(
    found
      .flat()
      .flatMap(({ path, href }) => (href.startsWith("/") ? [[href.split("#")[0] ?? "", path]] : [])),
  );
  const answers = await forEach([...from], async ([href, path]) => {
    const { status } = await ask(origin, href, { method: "HEAD" });
    return { status, link: `${status} ${href} on ${path}` };
  });
  expect(answers.length).toBeGreaterThan(100);
  expect(answers.filter(({ status }) => status !== 200).map(({ link }) => link)).toEqual([]);
});

test("a link to another site says nothing about the reader and opens no door", async () => {
  const { text } = await ask(origin, "/en/hospitals/ruijin-hospital");
  for (const link of tags(readHtml(text), "a")) {
    const href = attribute(link, "href");
    expect(href, words(link)).toMatch(/^(\/(?!\/)|#|https?:|tel:|mailto:)/);
  }
});

test("robots.txt keeps crawlers out of what is no page of its own", async () => {
  const { text } = await ask(origin, "/robots.txt");
  expect(text).toContain("Disallow: /*?*&");
  for (const path of ["search", "compare", "plan"]) expect(text).toContain(`Disallow: /*/${path}`);
  expect(text).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

for (const address of [
  "/en/hospitals?district=pudong",
  "/en/search?q=visa",
  "/en/compare",
  "/en/plan",
  "/en/hospitals/ruijin-hospital/sheet",
  "/en/hospitals/ruijin-hospital/enquiry",
  "/en/treatments/proton-therapy/going-home",
])
  test(`search engines do not list ${address}`, async () => {
    const head = headOf(readHtml((await ask(origin, address)).text));
    expect(head.robots).toEqual(["noindex, follow"]);
  });
