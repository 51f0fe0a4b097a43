import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "@babel/parser";
import { describe, expect, test } from "vitest";

const layers: Record<string, number> = {
  schemas: 1,
  i18n: 1,
  content: 2,
  domain: 3,
  site: 4,
  ui: 5,
  app: 6,
  front: 7,
  enhance: 7,
  editor: 7,
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/.test(file));
const sources = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));

test("every word of the catalogue is used", () => {
  const code = sources.filter(({ file }) => !file.startsWith("src/i18n/en/")).map(({ text }) => text);
  const stories = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join("tests", file), "utf8"));
  const all = [...code, ...stories].join("\n");
  const unused = sources
    .filter(({ file }) => file.startsWith("src/i18n/en/"))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^\s+([a-zA-Z]\w*):/gm)]
        .map(([, key = ""]) => key)
        .filter((key) => !new RegExp(`\\b${key}\\b`).test(all))
        .map((key) => `${file}: ${key}`),
    );
  expect(unused).toEqual([]);
});

describe("the rooms", () => {
  test("a file imports its own layer or a lower one only", () => {
    const wrong = sources.flatMap(({ file, text }) =>
      importsOf(file, text).flatMap((target) => {
        if (!target.startsWith("src/")) return [];
        const [from, to] = [roomOf(file), roomOf(target)];
        if (from === to) return [];
        return (layers[to] ?? 0) < (layers[from] ?? 0) ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("schemas and the interface words import nothing of ours beside themselves", () => {
    const wrong = sources
      .filter(({ file }) => ["schemas", "i18n"].includes(roomOf(file)))
      .flatMap(({ file, text }) =>
        importsOf(file, text).filter(
          (target) => target.startsWith("src/") && roomOf(target) !== roomOf(file),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test("only the content room reads what contentlayer made", () => {
    const wrong = sources.filter(
      ({ file, text }) =>
        roomOf(file) !== "content" && /guide-index\/|\.contentlayer\/(?!generated";)/.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("what the guide knows uses no React, no Next, no clock and no files", () => {
    const wrong = sources.filter(
      ({ file, text }) =>
        roomOf(file) === "domain" &&
        !/\.test\.tsx?$/.test(file) &&
        (importsOf(file, text).some((target) => /^(react|next|node:)/.test(target)) ||
          /Date\.now|new Date\(\)/.test(text)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("no file is a client component, and none is longer than 250 lines", () => {
    expect(
      sources
        .filter(({ file, text }) => !file.includes(".test.") && /["']use client["']/.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(
      sources
        .filter(({ file, text }) => !/\.test\.tsx?$/.test(file) && text.split("\n").length > 251)
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test("names are kebab-case and say what they hold", () => {
    const wrong = files.filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      if (file.startsWith("src/app/")) return false;
      return !/^[a-z0-9-]+(\.test)?\.tsx?$/.test(name) || /^(index|utils|helpers)\.tsx?$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test("markup has no inline style, and only one component writes raw text", () => {
    const markup = sources.filter(({ file }) => file.endsWith(".tsx") && !file.includes(".test."));
    expect(markup.filter(({ text }) => /\sstyle=\{/.test(text)).map(({ file }) => file)).toEqual([]);
    expect(
      markup.filter(({ text }) => /dangerouslySetInnerHTML=/.test(text)).map(({ file }) => file),
    ).toEqual(["src/ui/json-ld.tsx"]);
  });
});

function roomOf(file: string): string {
  return file.split("/")[1] ?? "";
}

function importsOf(file: string, text: string): string[] {
  const tree = parse(text, { sourceType: "module", plugins: ["typescript", "jsx"] });
  return tree.program.body.flatMap((node) => {
    if (
      (node.type !== "ImportDeclaration" &&
        node.type !== "ExportNamedDeclaration" &&
        node.type !== "ExportAllDeclaration") ||
      !node.source
    )
      return [];
    const target = node.source.value;
    return [target.startsWith(".") ? relative(".", join(dirname(file), target)) : target];
  });
}
