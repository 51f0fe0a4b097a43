import { z } from "zod";
import { day, entryRef, label, slugPattern } from "./primitives";

/** What every entry carries for its editors. Shared by all collections. */
export const editorial = {
  /** `true` keeps the entry out of everything that is served. */
  draft: z.boolean().optional(),
  /** Slugs this entry had before; their addresses lead here. */
  formerSlugs: z.array(z.string().regex(slugPattern, "Write the old slug.")).optional(),
  /** Keeps the page, says on it that it is retired, and leaves lists and sitemap. */
  retired: z
    .strictObject({
      /** The day it was retired. */
      on: day,
      /** Why, in one sentence for readers. */
      why: label,
      /** Where to look instead, as `collection/slug`. */
      see: entryRef.optional(),
    })
    .optional(),
};

/** What every entry that readers open carries at its top. */
export const readerEntry = {
  ...editorial,
  /** The name of this page, unique in its collection. */
  title: z.string().trim().min(2, "Write a title.").max(120, "Keep the title under 120 characters."),
  /** One sentence that tells a patient whether to read on; 160 characters at most. */
  summary: z
    .string()
    .trim()
    .min(20, "Write one sentence that tells a patient whether to read on.")
    .max(160, "Keep the summary to 160 characters."),
  /** The day a person last compared this whole entry with its sources. */
  lastChecked: day,
  /** The day by which it must be compared again. */
  nextCheck: day,
  /** What changed, newest first; the last one is the entry's creation. */
  changes: z
    .array(
      z.strictObject({
        /** The day of the change. */
        date: day,
        /** What changed, in one line for readers. */
        what: label,
        /** Why, when something was wrong before: the change then stands among the corrections. */
        why: label.optional(),
      }),
    )
    .min(1, "Write at least the creation of the entry.")
    .refine(
      (list) => list.every((change, i) => i === 0 || (list[i - 1]?.date ?? "") >= change.date),
      "Put the newest change first.",
    ),
};

/** The dates of an entry must be in order; says nothing while one of them is missing. */
export function checkInOrder(entry: { lastChecked: string; nextCheck: string }): boolean {
  return !entry.lastChecked || !entry.nextCheck || entry.lastChecked < entry.nextCheck;
}

/** What `checkInOrder` says to the editor when it fails, whatever else is wrong with the entry. */
export const checkOrderMessage = {
  error: "nextCheck must be later than lastChecked.",
  path: ["nextCheck"],
  when: isMapping,
};

/** Lets a rule across fields run although single fields have faults. */
export function isMapping(payload: { value: unknown }): boolean {
  return typeof payload.value === "object" && payload.value !== null;
}

/** Other names under which readers look for this: short, old, lay, misspelt. For search; not shown as facts. */
export const aliases = z.array(label).optional();
