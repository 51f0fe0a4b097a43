import { z } from "zod";
import { aliases, checkInOrder, checkOrderMessage, editorial, readerEntry } from "./entry";
import { fact, figure } from "./fact";
import { chinese, entryRef, label, prose, slugOf } from "./primitives";

/** What the practical entries are about. */
export const serviceTopics = [
  "arriving",
  "getting-around",
  "emergency",
  "language",
  "lodging",
  "recovery",
  "money",
  "phone-internet",
  "food-faith",
  "climate",
  "companions",
  "culture",
] as const;

/** What an editor may write at the top of `content/services/<slug>.md`. */
export const serviceSchema = z
  .strictObject({
    ...readerEntry,
    /** Other words under which readers look for it. */
    aliases,
    /** What it is about. */
    topic: z.enum(serviceTopics),
    /** The facts a reader needs at a glance. */
    facts: z.array(z.strictObject({ /** What this is. */ name: label, /** The fact. */ is: fact(label) })),
    /** Figures with their day and source. */
    figures: z.array(figure).optional(),
    /** Entries to read next, as `collection/slug`. */
    see: z.array(entryRef).optional(),
  })
  .refine(checkInOrder, checkOrderMessage);

/** What an editor may write at the top of `content/trust/<slug>.md`. */
export const trustSchema = z
  .strictObject({
    ...readerEntry,
    /** Its place in the list, from 1. */
    order: z.int().min(1),
    /** Entries to read next, as `collection/slug`. */
    see: z.array(entryRef).optional(),
  })
  .refine(checkInOrder, checkOrderMessage);

/** What an editor may write at the top of `content/journey/<slug>.md`. */
export const journeySchema = z
  .strictObject({
    ...readerEntry,
    /** Its place in the journey, from 1. */
    order: z.int().min(1),
    /** Two or three words for the strip on the home page. */
    short: label,
    /** Papers of this stage. */
    papers: z.array(prose),
    /** How long it takes, with its source; a gap is said as such. */
    time: fact(label),
    /** What it costs, with its source; a gap is said as such. */
    cost: fact(label),
    /** Who helps. */
    helpers: z.array(prose).min(1, "Name at least one who helps."),
    /** Entries to read next, as `collection/slug`. */
    see: z.array(entryRef),
  })
  .refine(checkInOrder, checkOrderMessage);

/** What an editor may write at the top of `content/glossary/<slug>.md`. */
export const glossarySchema = z.strictObject({
  ...editorial,
  /** The word as it stands on our pages. */
  title: label,
  /** The word in Chinese characters. */
  titleZh: chinese.optional(),
  /** The word in pinyin with tone marks. */
  pinyin: label.optional(),
  /** Other spellings that are explained by the same words, as they stand on our pages. */
  aliases,
  /** What it means, in one or two plain sentences. */
  plain: prose,
});

/** What an editor may write at the top of `content/pages/<slug>.md`. */
export const pageSchema = z
  .strictObject({
    ...readerEntry,
  })
  .refine(checkInOrder, checkOrderMessage);

/** What an editor may write at the top of `content/elsewhere/<slug>.md`: institutions outside Shanghai that a claim names. */
export const elsewhereSchema = z
  .strictObject({
    ...readerEntry,
    /** The name in Chinese characters. */
    titleZh: chinese.optional(),
    /** Other names under which readers look for it. */
    aliases,
    /** Where it is, for example "Beijing". */
    place: label,
    /** A page to read on, among the sources. */
    readOn: z.array(slugOf("sources")).optional(),
  })
  .refine(checkInOrder, checkOrderMessage);

/** One practical entry's front matter. */
export type Service = z.infer<typeof serviceSchema>;
/** One trust factor's front matter. */
export type Trust = z.infer<typeof trustSchema>;
/** One stage's front matter. */
export type Stage = z.infer<typeof journeySchema>;
/** One word's front matter. */
export type Word = z.infer<typeof glossarySchema>;
/** One page's front matter. */
export type GuidePage = z.infer<typeof pageSchema>;
/** One institution's front matter. */
export type Elsewhere = z.infer<typeof elsewhereSchema>;
