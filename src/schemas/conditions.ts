import { z } from "zod";
import { aliases, checkInOrder, checkOrderMessage, readerEntry } from "./entry";
import { chinese, label, prose, slugOf } from "./primitives";

/** What an editor may write at the top of `content/conditions/<slug>.md`. */
export const conditionSchema = z
  .strictObject({
    ...readerEntry,
    /** The medical term, when the title is the lay word. */
    medicalTerm: label.optional(),
    /** The name in Chinese characters. */
    titleZh: chinese.optional(),
    /** Lay words and other names under which readers look for it. */
    aliases,
    /** Specialties that treat it. */
    specialties: z.array(slugOf("specialties")).min(1, "Name at least one specialty."),
    /** What to ask a doctor first, each one question. */
    questions: z.array(prose).min(2, "Write at least two questions."),
    /** When not to travel. */
    doNotTravel: prose,
  })
  .refine(checkInOrder, checkOrderMessage);

/** One condition's front matter. */
export type Condition = z.infer<typeof conditionSchema>;

/** What an editor may write at the top of `content/specialties/<slug>.md`. */
export const specialtySchema = z
  .strictObject({
    ...readerEntry,
    /** The name in Chinese characters, as on a hospital's signs. */
    titleZh: chinese.optional(),
    /** Other names under which readers look for it. */
    aliases,
  })
  .refine(checkInOrder, checkOrderMessage);

/** One specialty's front matter. */
export type Specialty = z.infer<typeof specialtySchema>;
