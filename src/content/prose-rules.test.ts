import { describe, expect, test } from "vitest";
import { hasFigure } from "./prose-rules";

describe("a figure", () => {
  test.each([
    "about 5 days",
    "82%",
    "1 in 7",
    "170,000 yuan",
    "in 2023",
    "a 24-hour desk",
    "3–5 days",
    "+86 21 6437 0045",
  ])("stands in %j", (text) => expect(hasFigure(text)).toBe(true));
  test.each(["COVID-19", "an S2 visa", "Grade 3A", "PD-1 drugs", "CAR-T", "WCAG 2.2", "two of them", "H1N1"])(
    "does not stand in %j",
    (text) => expect(hasFigure(text)).toBe(false),
  );
  test("is not the number inside a citation", () =>
    expect(hasFigure("As it says.[^shine-2024-12-26]")).toBe(false));
});
