import { z } from "zod";

/** How a schema tells the checker what a piece of text means: a reference, prose that may cite, or a day. */
export type FieldMeta = { ref?: CollectionName | "entry"; prose?: true };

/** The names of the folders under `content/`. They are part of public addresses. */
export const collectionNames = [
  "hospitals",
  "treatments",
  "conditions",
  "specialties",
  "policies",
  "trust",
  "services",
  "journey",
  "claims",
  "sources",
  "glossary",
  "pages",
  "elsewhere",
] as const;

/** The name of one collection. */
export type CollectionName = (typeof collectionNames)[number];

/** What a slug may look like: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to an entry of one collection, written as its slug. The checker looks it up. */
export function slugOf(collection: CollectionName) {
  return z
    .string()
    .regex(slugPattern, "Write the slug of the entry: lower-case letters, digits and hyphens.")
    .meta({ ref: collection } satisfies FieldMeta);
}

/** A reference to an entry of any collection, written as `collection/slug`. The checker looks it up. */
export const entryRef = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Write the collection, a slash and the slug, for example "hospitals/ruijin-hospital".',
  )
  .meta({ ref: "entry" } satisfies FieldMeta);

/** One line of plain text without citations, for names and labels. */
export const label = z
  .string()
  .trim()
  .min(1, "Write some words here.")
  .max(200, "Keep this under 200 characters.");

/** A sentence or two for readers. It may cite with `[^source-slug]`, and must where it holds a figure. */
export const prose = z
  .string()
  .trim()
  .min(2, "Write a sentence here.")
  .max(900, "Keep this under 900 characters; longer text belongs in the body.")
  .meta({ prose: true } satisfies FieldMeta);

/** A sentence whose field already names its source, so it needs no citation of its own. */
export const sentence = z
  .string()
  .trim()
  .min(2, "Write a sentence here.")
  .max(900, "Keep this under 900 characters.");

/** A name or address in Chinese characters. */
export const chinese = z
  .string()
  .trim()
  .regex(/\p{Script=Han}/u, "Write this in Chinese characters.")
  .max(200, "Keep this under 200 characters.");

/** A day of the calendar, written `YYYY-MM-DD`. */
export const day = z.iso.date("Write the date as YYYY-MM-DD, for example 2026-03-14.");

/** When a source says something: a year, a month, a day, or `undated`. Never completed by guess. */
export const asOf = z
  .string()
  .refine(
    (text) => text === "undated" || isPartDate(text),
    "Write what the source shows: 2024, 2024-03, 2024-03-14 or undated.",
  );

/** An address on the web that readers may open. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /\./,
  error: "Write a full web address that starts with https:// or http://.",
});

/** The currencies that prices may stand in (ISO 4217). */
export const currency = z.enum([
  "CNY",
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "HKD",
  "SGD",
  "THB",
  "INR",
  "KRW",
  "AUD",
  "CAD",
  "CHF",
  "TRY",
]);

/** A passport's country: ISO 3166-1 alpha-2 in capitals. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, "Write the two-letter country code in capitals, for example DE.");

/** The sixteen districts of Shanghai. */
export const districts = [
  "baoshan",
  "changning",
  "chongming",
  "fengxian",
  "hongkou",
  "huangpu",
  "jiading",
  "jingan",
  "jinshan",
  "minhang",
  "pudong",
  "putuo",
  "qingpu",
  "songjiang",
  "xuhui",
  "yangpu",
] as const;
/** One of the sixteen districts of Shanghai. */
export type District = (typeof districts)[number];

/** The languages an entry may name (ISO 639-1). */
export const languages = [
  "ar",
  "bn",
  "de",
  "en",
  "es",
  "fa",
  "fr",
  "hi",
  "id",
  "it",
  "ja",
  "kk",
  "km",
  "ko",
  "ms",
  "my",
  "nl",
  "pt",
  "ru",
  "sv",
  "th",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const;
/** One language (ISO 639-1). */
export type Language = (typeof languages)[number];

function isPartDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return z.iso.date().safeParse(`${text}-01`).success;
  return z.iso.date().safeParse(text).success;
}
