import { expect, test } from "@playwright/test";
import { ask, forEach } from "../../support/ask";
import { attribute, elements, readHtml } from "../../support/html";
import { sample, seededRandom } from "../../support/random";
import { origin } from "../servers";

const directories = ["hospitals", "treatments", "policies", "evidence", "sources"] as const;
const states = 50;
/** How many options of each state are followed. That all of them are right in every state, tests/counts.test.ts works out. */
const followed = 6;

type Option = { key: string; value: string; count: number };
type View = { total: number; slugs: string[]; options: Option[] };

/** What a directory shows under this query. */
async function view(directory: string, query: URLSearchParams | string): Promise<View> {
  const { status, text } = await ask(origin, `/en/${directory}?${query}`);
  expect(status).toBe(200);
  const page = readHtml(text);
  const [results] = elements(page, (element) => element.properties.dataTotal !== undefined);
  const options = elements(page, (element) => element.properties.dataCount !== undefined);
  return {
    total: Number(attribute(results, "dataTotal")),
    slugs: results
      ? elements(results, (element) => element.properties.dataSlug !== undefined).map((element) =>
          attribute(element, "dataSlug"),
        )
      : [],
    options: options.map((option) => ({
      key: attribute(option, "name"),
      value: attribute(option, "value"),
      count: Number(attribute(option, "dataCount")),
    })),
  };
}

/** All results of a state, page after page. */
async function allSlugs(directory: string, query: string): Promise<string[]> {
  const first = await view(directory, query);
  const pages = Math.ceil(first.total / 20);
  const others = await forEach(
    Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2),
    (page) => view(directory, `${query}&page=${page}`),
  );
  const views = [first, ...others];
  for (const [i, { slugs }] of views.entries())
    expect(slugs.length, `${directory}?${query}, page ${i + 1}`).toBe(Math.min(20, first.total - i * 20));
  const slugs = views.flatMap((one) => one.slugs);
  expect(new Set(slugs).size, `${directory}?${query} shows nothing twice`).toBe(first.total);
  return slugs;
}

for (const directory of directories) {
  test(`in ${states} states of ${directory}, an option finds as many as it says`, async () => {
    const random = seededRandom(directory.length);
    const { options } = await view(directory, "");
    const asked = Array.from({ length: states }, (_, i) =>
      sample(options, i % 4, random).map(({ key, value }): [string, string] => [key, value]),
    );
    const checks = await forEach(asked, async (state) => {
      const shown = await view(directory, new URLSearchParams(state));
      expect(shown.options.length).toBe(options.length);
      const likely = shown.options.filter(({ count }) => count > 0);
      const wanted = [...sample(likely, followed - 2, random), ...sample(shown.options, 2, random)];
      return forEach(wanted, async ({ key, value, count }) => {
        const query = new URLSearchParams([...state.filter(([other]) => other !== key), [key, value]]);
        const { total } = await view(directory, query);
        return { address: `${directory}?${query}`, says: count, finds: total };
      });
    });
    expect(checks.flat().filter(({ says, finds }) => says !== finds)).toEqual([]);
  });

  test(`the ${directory} come in pages of twenty, each once`, async () => {
    expect((await allSlugs(directory, "")).length).toBeGreaterThan(20);
  });
}

type Facts = Record<string, unknown>;
const has = (fact: unknown) => typeof fact === "object" && fact !== null && "value" in fact;
const list = (value: unknown) => (Array.isArray(value) ? (value as Facts[]) : []);
const facts = (value: unknown) => (value ?? {}) as Facts;

/** How an entry of the open data shows that it lacks the fact behind a key. */
const lacks: Record<string, Record<string, (entry: Facts, offered: Set<unknown>) => boolean>> = {
  hospitals: {
    treatment: ({ treatments }) => list(treatments).length === 0,
    language: ({ languages }) => !Object.values(facts(languages)).some(has),
    accreditation: ({ accreditations }) =>
      list(accreditations).every(({ standing }) => standing === "not-found"),
    insurance: ({ paying }) => !has(facts(paying).takesInsurance) && !has(facts(paying).insurers),
    pilot: ({ pilot }) => !has(pilot),
    emergency: ({ campuses }) => !list(campuses).some(({ emergency }) => has(emergency)),
  },
  treatments: {
    evidence: ({ evidence }) => !has(evidence),
    stay: ({ cityDays }) => !has(cityDays),
    cost: ({ costs }) => list(costs).length === 0,
    hospital: ({ slug }, offered) => !offered.has(slug),
  },
};

async function openData(collection: string): Promise<Facts[]> {
  return JSON.parse((await ask(origin, `/api/v1/${collection}.json`)).text).entries;
}

for (const [directory, keys] of Object.entries(lacks))
  test(`choosing "not published" finds exactly the ${directory} that lack the fact`, async () => {
    const offered = new Set(
      (await openData("hospitals")).flatMap(({ treatments }) =>
        list(treatments).map(({ treatment }) => treatment),
      ),
    );
    const { options } = await view(directory, "");
    const withGap = options.filter(({ value }) => value === "not-published").map(({ key }) => key);
    expect(withGap.sort()).toEqual(Object.keys(keys).sort());
    for (const [key, isLacking] of Object.entries(keys)) {
      const wanted = (await openData(directory)).filter((entry) => isLacking(entry, offered));
      const found = await allSlugs(directory, `${key}=not-published`);
      expect(found.sort(), key).toEqual(wanted.map(({ slug }) => slug).sort());
    }
  });
