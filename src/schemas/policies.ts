import { z } from "zod";
import { aliases, checkInOrder, checkOrderMessage, readerEntry } from "./entry";
import { fact, figure } from "./fact";
import { asOf, chinese, countryCode, day, label, prose, slugOf } from "./primitives";

/** What a rule is about. */
export const policyTopics = ["entry", "customs", "payment", "insurance", "rights", "pilots"] as const;

/** Where a rule holds. */
export const jurisdictions = ["national", "shanghai", "pudong", "lingang", "hainan"] as const;

const passportRule = z.strictObject({
  /** The passport, two letters in capitals. */
  passport: countryCode,
  /** The first day on which the rule holds for it; left out when the source names none. */
  from: day.optional(),
  /** The last day on which the rule holds for it; left out when there is no end. */
  until: day.optional(),
  /** Days allowed for this passport, when they differ from the rule's own. */
  days: z.int().min(1).max(365).optional(),
  /** What a reader with this passport should know. */
  note: label.optional(),
});

/** What an editor may write at the top of `content/policies/<slug>.md`. */
export const policySchema = z
  .strictObject({
    ...readerEntry,
    /** Other words under which readers look for it. */
    aliases,
    /** The official name in Chinese characters. */
    titleZh: chinese.optional(),
    /** What it is about. */
    topic: z.enum(policyTopics),
    /** Where it holds. */
    jurisdiction: z.enum(jurisdictions),
    /** Who issued it. */
    authority: fact(label),
    /** Its official number. */
    number: fact(label),
    /** The slug of the source that is the official text, when there is one that can be linked. */
    official: slugOf("sources").optional(),
    /** Whether a source good enough says that it is so; `false` shows "not confirmed". */
    confirmed: z.boolean(),
    /** `true` for a trial. */
    pilot: z.boolean().optional(),
    /** The day it was announced. */
    announced: fact(asOf).optional(),
    /** The day from which it holds. */
    inForceFrom: fact(asOf).optional(),
    /** The last day on which it holds. On the day after, every page says "ended". */
    endsOn: fact(day).optional(),
    /** Who it is for. */
    appliesTo: prose,
    /** What to do, step by step. */
    steps: z.array(prose).min(1, "Write at least one step."),
    /** Papers to have ready. */
    papers: z.array(prose).optional(),
    /** A way into the country that depends on the passport. */
    route: z
      .strictObject({
        /** `waiver`, `mutual`, `transit`, `regional` (Hainan), `visa` or `permit`. */
        kind: z.enum(["waiver", "mutual", "transit", "regional", "visa", "permit"]),
        /** Days allowed. */
        days: fact(z.int().min(1).max(365)),
        /** The purposes it names. */
        purposes: fact(z.array(label).min(1)),
        /** Whether medical treatment is among the purposes it names. */
        treatmentNamed: z.boolean(),
        /** The passports it holds for; `all` when it does not depend on the passport. */
        passports: z.union([z.literal("all"), z.array(passportRule).min(1)]),
        /** When the list was checked, by whom it was published. */
        asOf,
        /** The slug of the source of the list. */
        source: slugOf("sources"),
      })
      .optional(),
    /** Figures with their day and source. */
    figures: z.array(figure).optional(),
  })
  .refine(checkInOrder, checkOrderMessage);

/** One policy's front matter. */
export type Policy = z.infer<typeof policySchema>;
