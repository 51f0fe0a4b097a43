import { expect, test } from "@playwright/test";
import { ask, forEach } from "../../support/ask";
import { attribute, elements, headOf, readHtml, tags } from "../../support/html";
import { kindsOfPage, missingPage } from "../../support/kinds-of-page";
import { origin, today } from "../servers";

const askers = {
  browser:
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  googlebot: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
};
const ownScript = /^\/assets\/[\w-]+\.js$/;
const kB = 1000;
const smallest = { "accept-encoding": "br" };

for (const address of kindsOfPage)
  test(`${address} is the same document whoever asks, and it is only a document`, async () => {
    const nobody = await ask(origin, address);
    for (const agent of Object.values(askers))
      expect((await ask(origin, address, { headers: { "user-agent": agent } })).text).toBe(nobody.text);

    expect(nobody.status).toBe(address === missingPage ? 404 : 200);
    const page = readHtml(nobody.text);
    const head = headOf(page);
    expect(head.title).toHaveLength(1);
    expect(head.description).toHaveLength(1);
    expect(head.robots).toHaveLength(1);
    expect(head.day).toEqual([today]);
    if (nobody.status === 200) expect(head.canonical).toHaveLength(1);
    expect(head.language).toBe("en");

    const scripts = tags(page, "script").filter(
      (script) => attribute(script, "type") !== "application/ld+json",
    );
    expect(scripts.length).toBeLessThanOrEqual(1);
    for (const script of scripts) {
      expect(attribute(script, "type")).toBe("module");
      expect(attribute(script, "src")).toMatch(ownScript);
    }
    expect(elements(page, ({ properties }) => "style" in properties)).toEqual([]);
    expect(
      elements(page, ({ properties }) => Object.keys(properties).some((name) => /^on[A-Z]/.test(name))),
    ).toEqual([]);

    const policy = String(nobody.headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toContain("unsafe-");
    expect(policy).toContain("trusted-types 'none'");
  });

test("data, feeds and pictures may do nothing when they are opened by themselves", async () => {
  const paths = ["/sitemap.xml", "/robots.txt", "/llms.txt", "/feed.xml", "/api/v1/hospitals.json"];
  for (const path of [...paths, "/api/v1/hospitals.csv", "/en/hospitals/ruijin-hospital.md", "/share.png"]) {
    const { status, headers } = await ask(origin, path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

/** Every address of the sitemap below a folder, with the bytes that a browser is sent. */
async function sizes(passes: (path: string) => boolean): Promise<{ path: string; bytes: number }[]> {
  const { text } = await ask(origin, "/sitemap.xml");
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  return forEach(paths.filter(passes), async (path) => {
    const { body } = await ask(origin, path, { headers: smallest });
    return { path, bytes: body.length };
  });
}

test("every entry is sent in at most 14 kB", async () => {
  const entries = await sizes((path) => path.split("/").length > 3);
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(({ bytes }) => bytes > 14 * kB)).toEqual([]);
});

test("every directory is sent in at most 14 kB, however many choices are on", async () => {
  const pages = ["hospitals", "treatments", "policies", "evidence", "sources"].flatMap((name) =>
    ["", "?page=2", "?sort=status", "?sort=checked"].map((query) => `/en/${name}${query}`),
  );
  const chosen = [
    "/en/hospitals?district=xuhui&district=huangpu&language=en",
    "/en/treatments?condition=liver-cancer",
  ];
  const measured = await forEach([...pages, ...chosen], async (path) => {
    const { body } = await ask(origin, path, { headers: smallest });
    return { path, bytes: body.length };
  });
  expect(measured.filter(({ bytes }) => bytes > 14 * kB)).toEqual([]);
});

test("the style sheet takes at most 12 kB, the script 5 kB, and both may be kept for ever", async () => {
  const page = readHtml((await ask(origin, "/en/hospitals")).text);
  const styles = tags(page, "link").filter((link) => attribute(link, "rel") === "stylesheet");
  const scripts = tags(page, "script").filter((script) => ownScript.test(attribute(script, "src")));
  expect(styles.length).toBeGreaterThan(0);
  const weigh = async (paths: string[]) => {
    const answers = await forEach(paths, (path) => ask(origin, path, { headers: smallest }));
    for (const { status, headers } of answers) {
      expect(status).toBe(200);
      expect(headers["cache-control"]).toContain("immutable");
    }
    return answers.reduce((sum, { body }) => sum + body.length, 0);
  };
  expect(await weigh(styles.map((style) => attribute(style, "href")))).toBeLessThanOrEqual(12 * kB);
  expect(await weigh(scripts.map((script) => attribute(script, "src")))).toBeLessThanOrEqual(5 * kB);
});
