import { z } from "zod";
import { editorial, isMapping } from "./entry";
import { asOf, entryRef, label, sentence, webAddress } from "./primitives";

/** The kinds of source, roughly from strongest to weakest. `editorial` is our own working, which confirms nothing. */
export const sourceKinds = [
  "government",
  "register",
  "journal",
  "guideline",
  "university",
  "hospital",
  "company",
  "press",
  "encyclopedia",
  "open-data",
  "trade",
  "agency",
  "origin-article",
  "editorial",
] as const;
/** One kind of source. */
export type SourceKind = (typeof sourceKinds)[number];

/** What an editor may write at the top of `content/sources/<slug>.md`. */
export const sourceSchema = z
  .strictObject({
    ...editorial,
    /** The title of the page or document. */
    title: z
      .string()
      .trim()
      .min(2, "Write the title of the page.")
      .max(240, "Keep the title under 240 characters."),
    /** Who published it. */
    publisher: label,
    /** Its address on the web. Leave it out where we may not link, and say why in `noLink`. */
    url: webAddress.optional(),
    /** Why there is no link: a mirror, a repost, no public address, not opened. */
    noLink: label.optional(),
    /** What kind of source it is. */
    kind: z.enum(sourceKinds),
    /** When it was published, as it shows. */
    published: asOf,
    /** When we last saw it. */
    seen: asOf,
    /** The language it is written in (ISO 639-1). */
    language: z.string().regex(/^[a-z]{2}$/, "Write the two-letter language code, for example en."),
    /** Entries that wrote, own or paid for it, as `collection/slug`. */
    tiedTo: z.array(entryRef).optional(),
    /** What a reader should know about this source. */
    note: sentence.optional(),
  })
  .refine((source) => (source.url === undefined) !== (source.noLink === undefined), {
    error: "Give url, or noLink with the reason; not both, not neither.",
    path: ["url"],
    when: isMapping,
  });

/** One source's front matter. */
export type Source = z.infer<typeof sourceSchema>;
