import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { zhWords } from "./zh-words";

test.each([
  ["上海交通大学医学院附属瑞金医院", "上海|交通|大学|医学院|附属|瑞金|医院"],
  ["上海市黄浦区瑞金二路197号", "上海市|黄浦区|瑞金|二路|197号"],
  ["上海长海医院（海军军医大学第一附属医院）", "上海|长海|医院|（海军|军医|大学|第一|附属|医院）"],
])("%s may break between words, never inside one", (name, parts) => {
  expect(renderToStaticMarkup(zhWords(name)).replaceAll("<wbr/>", "|")).toBe(parts);
});
