import { z } from "zod";
import { editorial } from "./entry";
import { asOf, entryRef, label, sentence, slugOf } from "./primitives";

/** How far a claim can be trusted, from best to worst. */
export const claimStatuses = ["verified", "stated", "outdated", "disputed", "unverified", "refuted"] as const;
/** One status of a claim. */
export type ClaimStatus = (typeof claimStatuses)[number];

/** What a claim is about in kind. */
export const claimKinds = [
  "accreditation",
  "anecdote",
  "outcome",
  "policy",
  "price",
  "ranking",
  "regulatory",
  "service",
  "survey",
  "volume",
  "waiting-time",
] as const;

/** What an editor may write at the top of `content/claims/<id>.md`. The status rules of `domain/evidence` come on top. */
export const claimSchema = z.strictObject({
  ...editorial,
  /** What is claimed, in our own words, as a sentence. */
  statement: sentence,
  /** What it is about, as `collection/slug`, the main one first. */
  about: z.array(entryRef).min(1, "Say which entry this claim is about."),
  /** What kind of statement it is. */
  kind: z.enum(claimKinds),
  /** How far to trust it. `verified` needs an independent source of the right kind. */
  status: z.enum(claimStatuses),
  /** What we found, in one to four sentences. A figure here needs a source below. */
  finding: sentence,
  /** The sources of the finding. Empty only when nothing was found. */
  sources: z.array(slugOf("sources")),
  /** The better figure, where one is known. */
  better: z
    .strictObject({
      /** The claimed figure as it was printed, shown struck out. */
      instead: label.optional(),
      /** The better figure with its unit. */
      value: label,
      /** When the source says it. */
      asOf,
      /** The slug of the source. */
      source: slugOf("sources"),
    })
    .optional(),
  /** Where the claim was printed. */
  origin: z
    .strictObject({
      /** The slug of the article among the sources. */
      article: slugOf("sources"),
      /** The article's file name in our files. */
      file: label,
      /** The id of the claim, for example S1-026. */
      id: z.string().regex(/^S[12]-\d{3}$/, "Write the id as S1-026."),
      /** The section of the article. */
      section: label.optional(),
    })
    .optional(),
});

/** One claim's front matter. */
export type Claim = z.infer<typeof claimSchema>;
