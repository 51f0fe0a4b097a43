import { expect, test } from "vitest";
import { percent, ticksUpTo, weekTicksUpTo } from "./plot-scale";

test.each([
  [170000, [0, 50000, 100000, 150000, 200000]],
  [2100000, [0, 500000, 1000000, 1500000, 2000000, 2500000]],
  [7, [0, 2, 4, 6, 8]],
  [0, [0]],
  [Number.NaN, [0]],
])("an axis up to %d has round numbers a reader knows", (largest, ticks) => {
  expect(ticksUpTo(largest)).toEqual(ticks);
});

test.each([
  [5, [0, 7]],
  [30, [0, 7, 14, 21, 28, 35]],
  [70, [0, 14, 28, 42, 56, 70]],
  [400, [0, 91, 182, 273, 364, 455]],
])("a stay of %d days is marked in whole weeks", (days, ticks) => {
  expect(weekTicksUpTo(days)).toEqual(ticks);
});

test("a share becomes a short SVG length", () => {
  expect([0, 1 / 3, 1].map(percent)).toEqual(["0%", "33.33%", "100%"]);
});
