import { expect, test, vi } from "vitest";
import type { EntryProps } from "../src/site/entry-page";

vi.stubEnv("SITE_URL", "https://guide.example.org");
vi.mock("../src/content/entries", async (load) => {
  const real = await load<typeof import("../src/content/entries")>();
  const retired = { on: "2026-11-01", why: "The place closed." };
  return {
    ...real,
    getEntry: (...asked: Parameters<typeof real.getEntry>) => {
      const entry = real.getEntry(...asked);
      return entry && { ...entry, retired };
    },
  };
});

test.each([
  ["hospitals", "ruijin-hospital"],
  ["treatments", "tavi"],
  ["policies", "visa-free-unilateral"],
  ["conditions", "liver-cancer"],
  ["specialties", "cancer-care"],
  ["services", "climate"],
  ["journey", "decide"],
  ["trust", "brand"],
  ["elsewhere", "fuwai-hospital"],
])("a search engine lets go of a retired entry of %s", async (collection, slug) => {
  const page: { generateMetadata: (props: EntryProps) => Promise<{ robots?: unknown }> } = await import(
    `../src/app/[locale]/${collection}/[slug]/page.tsx`
  );
  const props = { params: Promise.resolve({ locale: "en", slug }), searchParams: Promise.resolve({}) };
  expect((await page.generateMetadata(props)).robots).toMatchObject({ index: false });
});
