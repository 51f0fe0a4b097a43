import { z } from "zod";
import { asOf, currency, label, sentence, slugOf } from "./primitives";

/**
 * A fact: what is so, when the source said it, and which source. When nobody publishes it, `notPublished: true`.
 * Never a bare number or date.
 */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.union(
    [
      z.strictObject({
        /** What the source says. */
        value,
        /** When the source says it: 2024, 2024-03, 2024-03-14 or undated. */
        asOf,
        /** The slug of the source under `content/sources`. */
        source: slugOf("sources"),
        /** How sure a reader can be where the source is weak: `fair` is shown beside the value. */
        confidence: z.enum(["good", "fair"]).optional(),
        /** What a reader should know about this fact, in one sentence. */
        note: sentence.optional(),
      }),
      z.strictObject({
        /** Nobody publishes this, as far as we found. */
        notPublished: z.literal(true),
        /** What to ask instead, or what was found nearby, in one sentence without figures. */
        note: label.optional(),
      }),
    ],
    { error: "Write { value, asOf, source }, or { notPublished: true }." },
  );
}

/** The shape of a fact with a value of this type. */
export type Fact<Value> =
  | {
      value: Value;
      asOf: string;
      source: string;
      confidence?: "good" | "fair" | undefined;
      note?: string | undefined;
    }
  | { notPublished: true; note?: string | undefined };

/** A number of nights or days, from the least to the most; one end may be open. */
export const dayRange = z
  .strictObject({
    /** The least, in whole days or nights. */
    min: z.int().min(0).max(400).optional(),
    /** The most, in whole days or nights. */
    max: z.int().min(0).max(400).optional(),
    /** `published` when the source says it, `derived` when worked out from it, `estimate` when it is ours. */
    basis: z.enum(["published", "derived", "estimate"]),
  })
  .refine((range) => range.min !== undefined || range.max !== undefined, "Give min, max or both.")
  .refine(
    (range) => range.min === undefined || range.max === undefined || range.min <= range.max,
    "min must not be more than max.",
  );

/** A price that was seen, with its day and place. Sort and compare by currency only. */
export const price = z
  .strictObject({
    /** What the price is for, and what it includes, without figures of its own unless the source has them. */
    what: sentence,
    /** The lowest amount, in whole units of the currency. */
    min: z.number().min(0).optional(),
    /** The highest amount, in whole units of the currency. */
    max: z.number().min(0).optional(),
    /** The currency of the source, never converted. */
    currency,
    /** Where: `shanghai`, elsewhere in `china`, or `abroad`. */
    where: z.enum(["shanghai", "china", "abroad"]),
    /** The place in words, for example "Ruijin Hospital proton centre" or "United Kingdom". */
    place: label,
    /** The hospital, when the price is one hospital's own. */
    hospital: slugOf("hospitals").optional(),
    /** When the price was seen or published. */
    asOf,
    /** The slug of the source. */
    source: slugOf("sources"),
    /** What a reader should know about this price. */
    note: sentence.optional(),
  })
  .refine((record) => record.min !== undefined || record.max !== undefined, "Give min, max or both.")
  .refine(
    (record) => record.min === undefined || record.max === undefined || record.min <= record.max,
    "min must not be more than max.",
  );

/** A figure worth showing on its own, for example a number of beds or patients. */
export const figure = z.strictObject({
  /** What is counted, for example "Patients treated since opening". */
  what: label,
  /** The figure as readers should see it, with its unit. */
  value: label,
  /** When the source says it. */
  asOf,
  /** The slug of the source. */
  source: slugOf("sources"),
  /** What a reader should know about this figure. */
  note: sentence.optional(),
});
