import { describe, expect, test } from "vitest";
import { simplified } from "./chinese-forms";
import type { SearchDocument } from "./documents";
import { markedParts, sentenceWith } from "./marked";
import { nearFilters } from "./near-filters";
import { isSameRoot, lettersApart } from "./nearness";
import { searchIn } from "./search-guide";
import { buildSearchIndex } from "./search-index";
import { wordList } from "./word-list";
import { compactOf, wordsOf } from "./words-of";

const river: SearchDocument = {
  id: "hospitals/river-hospital",
  collection: "hospitals",
  slug: "river-hospital",
  path: "/hospitals/river-hospital",
  title: "River Hospital",
  titleZh: "上海江河医院",
  names: ["Shànghǎi Jiānghé Yīyuàn", "Old Quay Infirmary"],
  synonyms: ["clinic by the water"],
  summary: "A made-up hospital that mends hearts.",
  details: ["Aortic valves"],
};
const valve: SearchDocument = {
  ...river,
  id: "treatments/valve",
  collection: "treatments",
  slug: "valve",
  path: "/treatments/valve",
  title: "Aortic valve repair",
  titleZh: "瓣膜修复",
  names: ["valve repair"],
  synonyms: [],
  summary: "A made-up operation.",
  details: [],
};
const word: SearchDocument = { ...valve, id: "glossary/valve", collection: "glossary", slug: "word" };

const index = buildSearchIndex([word, river, valve]);
const firstOf = async (query: string) => searchIn(await index, query).groups[0]?.hits[0]?.document.id;

describe("a name is found however it is written", () => {
  test.each([
    "River Hospital",
    "rivr hospital",
    "riverhospital",
    "old quay",
    "OLD-QUAY",
    "infirmary old quays",
    "jianghe yiyuan",
    "jiānghé",
    "jiang he",
    "jianghé yi yuan",
    "江河医院",
    "江河醫院",
    "the clinic by the water",
  ])("%s", async (query) => {
    expect(await firstOf(query)).toBe(river.id);
  });
});

test("a treatment stands before the word that explains it", async () => {
  expect(await firstOf("aortic valve repair")).toBe(valve.id);
});

describe("what a reader names outright comes first", () => {
  const illness: SearchDocument = {
    ...valve,
    id: "conditions/murmur",
    collection: "conditions",
    slug: "murmur",
    title: "Loud heart murmur",
    titleZh: "心脏杂音",
    names: ["murmur", "valve that leaks"],
  };
  const claim: SearchDocument = {
    ...valve,
    id: "claims/c-1",
    collection: "claims",
    slug: "c-1",
    title: "At River Hospital, 82% of repaired valves last twenty years.",
    titleZh: "瓣膜",
    names: [],
  };
  const built = buildSearchIndex([illness, claim, word, river, valve]);

  test.each([
    ["the method before the illness it is for", "aortic valve repair for loud heart murmur", valve.id],
    ["the method, in Chinese", "瓣膜修复 心脏杂音", valve.id],
    ["the hospital before what is asked about it", "river hospital loud heart murmur price", river.id],
    ["the hospital beside words nobody knows", "江河医院电话号码", river.id],
    ["the illness when no method is named", "operation for a loud heart murmur", illness.id],
    ["the word when its meaning is asked", "what does aortic valve repair mean", word.id],
    ["the claim when its words are repeated", "82% of repaired valves last twenty years", claim.id],
  ])("%s", async (_, query, id) => {
    expect(searchIn(await built, query).groups[0]?.hits[0]?.document.id).toBe(id);
  });
});

test("a hospital is found by what it offers, after the treatment itself", async () => {
  const { groups, total } = searchIn(await index, "aortic valves");
  expect(groups.map(({ collection }) => collection)).toContain("hospitals");
  expect(total).toBe(3);
});

test("a reader who finds nothing learns what was tried", async () => {
  const { total, tried } = searchIn(await index, "Xyzzy  Blorf");
  expect(total).toBe(0);
  expect(tried.words).toEqual(["xyzzy", "blorf"]);
});

test("a reader who misspells a district is shown its filter", () => {
  expect(nearFilters("en", "2026-11-25", "xuhuii zzz")[0]).toMatchObject({ key: "district", value: "xuhui" });
});

test("a reader who asks nothing finds nothing, and nothing breaks", async () => {
  for (const query of ["", "   ", "the", "?", "«»", "\u0000", "a".repeat(500), "的"])
    expect(() => index.then((built) => searchIn(built, query))).not.toThrow();
  expect(searchIn(await index, "").total).toBe(0);
});

test("the words of the query are marked where they stand, and the text stays whole", () => {
  const words = new Set(wordsOf("heart valves 医院"));
  const parts = markedParts("Two Valves of the heart, 江河醫院.", words);
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Valves", "heart", "醫院"]);
  expect(parts.map(({ text }) => text).join("")).toBe("Two Valves of the heart, 江河醫院.");
});

test("the sentence that holds the word is cut out of a long text", () => {
  const text = "One thing. Two valves here, and more. The end.";
  expect(sentenceWith(text, new Set(["valve"]))).toBe("Two valves here, and more.");
  expect(sentenceWith(text, new Set(["lung"]))).toBeUndefined();
  const long = `${"many words ".repeat(30)}with a valve ${"and more words ".repeat(30)}.`;
  expect(sentenceWith(long, new Set(["valve"]))).toMatch(
    /^… (?:many|words) .* valve .* (?:and|more|words) …$/,
  );
});

test("a reader sees why a page was found when its name and summary do not tell", async () => {
  const hits = searchIn(await index, "aortic valves").groups.flatMap((group) => group.hits);
  expect(hits.find((hit) => hit.document.id === river.id)?.mention).toBe("Aortic valves");
});

test("spellings that readers mix up are one word", () => {
  expect(wordsOf("Tumours, leukaemia, women’s centres")).toEqual(wordsOf("tumor leukemia womens center"));
  expect(wordsOf("lymfoma")).toEqual(wordsOf("lymphoma"));
  expect(compactOf("CAR-T")).toBe(compactOf("car t"));
});

test("words of Taiwan and of speech, and the words of a question, do not hide what is asked", () => {
  expect(wordsOf("雷射")).toEqual(wordsOf("激光"));
  expect(wordsOf("頭疼怎麼辦")).toEqual(expect.arrayContaining(wordsOf("头痛")));
  expect(wordsOf("质子治疗多少钱")).not.toContain("疗多");
});

test("forms of one word are near, and words that only begin alike are not", () => {
  expect(isSameRoot("buying", "buy")).toBe(true);
  expect(isSameRoot("removed", "remov")).toBe(true);
  expect(isSameRoot("liver", "live")).toBe(false);
});

test("two neighbours swapped are one slip", () => {
  expect(lettersApart("ruijin", "riujin", 2)).toBe(1);
  expect(lettersApart("ruijin", "zhongshan", 2)).toBe(3);
});

test("traditional characters are read as simplified ones", () => {
  expect(simplified("復旦大學附屬華山醫院")).toBe("复旦大学附属华山医院");
});

test("every suggestion leads to a page, and no word is suggested twice", () => {
  const list = wordList("en");
  expect(list.every(({ address }) => address.startsWith("/en/"))).toBe(true);
  const words = list.map(({ word }) => compactOf(word));
  expect(new Set(words).size).toBe(words.length);
});
