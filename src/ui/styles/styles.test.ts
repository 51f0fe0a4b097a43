import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = new URL("./", import.meta.url);
const sheets = readdirSync(folder).filter((file) => file.endsWith(".css"));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");

const physicalProperty =
  /(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:/;
const physicalValue = /(?:text-align|float|clear):\s*(?:left|right)/;

test.each(sheets)("%s names no fixed side, so that a page can run from right to left", (file) => {
  const css = withoutComments(read(file)).replace(/@media[^{]*/g, "");
  expect(css.match(physicalProperty)?.[0]).toBeUndefined();
  expect(css.match(physicalValue)?.[0]).toBeUndefined();
});

const palettes = ["tokens.css", "schemes.css", "paper.css"];

test.each(sheets.filter((file) => !palettes.includes(file)))("%s takes every colour from a token", (file) => {
  expect(
    withoutComments(read(file)).match(/#[0-9a-f]{3,8}\b(?!\))|\brgb|\bhsl|\boklch/i)?.[0],
  ).toBeUndefined();
});

type Palette = Record<string, string>;

function paletteOf(css: string): Palette {
  return Object.fromEntries(
    [...css.matchAll(/--color-(\w+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = paletteOf(read("tokens.css"));
const dark = { ...light, ...paletteOf(read("schemes.css")) };

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s scheme", (_, palette: Palette) => {
  const of = (name: string) => palette[name] ?? "#000000";

  test.each(["ink", "slate", "jade", "river", "brass", "vermilion"])(
    "%s can be read on paper and on notices",
    (name) => {
      expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of("wash"))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["edge", "stream"])("%s is seen as a shape", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(3);
  });

  test("a filled button can be read", () => {
    expect(contrast(of("paper"), of("jade"))).toBeGreaterThanOrEqual(4.5);
  });
});
