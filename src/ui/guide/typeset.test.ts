import { expect, test } from "vitest";
import { typeset } from "./typeset";

test.each([
  ["Children's Hospital of Jing'an", "Children’s Hospital of Jing’an"],
  ["the patients' records", "the patients’ records"],
  ['It says "ranked first" twice', "It says “ranked first” twice"],
  ["('so called')", "(‘so called’)"],
  ["an 8' pipe of 5\" width", 'an 8’ pipe of 5" width'],
  ["on 27 May 2025 it was seen", "on 27\u00a0May 2025 it was seen"],
  ["since December 1996", "since December\u00a01996"],
  ["Ring +86 21 6248 3180 and ask", "Ring +86\u00a021\u00a06248\u00a03180 and ask"],
  ["line 400 868 3000", "line 400\u00a0868\u00a03000"],
  ["150 m away, 30 days, 170,000 yuan", "150\u00a0m away, 30\u00a0days, 170,000\u00a0yuan"],
  ["May 5 people go, 12 monkeys", "May 5 people go, 12 monkeys"],
])("sets %j as %j", (typed, set) => {
  expect(typeset(typed)).toBe(set);
});
