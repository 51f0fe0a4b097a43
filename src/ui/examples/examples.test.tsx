import { readdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { exampleSets } from "./example-sets";

/** Drawn by others, or shown inside them. */
const withoutExamples = ["bend", "icon-shapes", "plot", "sprite", "textures"];

const physical =
  /(?:^|[\s"])-?(?:[mp][lr]|left|right|float-(?:left|right)|clear-(?:left|right)|text-(?:left|right)|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br)|scroll-[mp][lr])(?:-|[\s"])/;

test("every primitive has named examples", () => {
  const primitives = readdirSync(new URL("../primitives", import.meta.url))
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
    .map((file) => file.replace(/\.tsx$/, ""));
  expect(exampleSets.map(({ primitive }) => primitive).toSorted()).toEqual(
    primitives.filter((name) => !withoutExamples.includes(name)).toSorted(),
  );
});

describe.each(exampleSets)("$primitive", ({ examples }) => {
  test("no two examples share a name", () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(examples)(
    "$name: is words on the page, without inline style, script or a fixed side",
    (example) => {
      const html = renderToStaticMarkup(example.element);
      const words = html.replace(/<[^>]*>/g, " ").trim();
      expect(words).not.toBe("");
      expect(words).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
      expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
      for (const [, names] of html.matchAll(/class="([^"]*)"/g)) expect(`"${names}"`).not.toMatch(physical);
    },
  );

  test.each(examples)("$name: every id stands once", (example) => {
    const ids = [...renderToStaticMarkup(example.element).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
