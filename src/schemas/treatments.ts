import { z } from "zod";
import { aliases, checkInOrder, checkOrderMessage, readerEntry } from "./entry";
import { dayRange, fact, figure, price } from "./fact";
import { chinese, label, prose, slugOf } from "./primitives";

/** The groups in which treatments stand. */
export const treatmentCategories = [
  "cancer",
  "heart",
  "surgery",
  "orthopaedics",
  "transplant",
  "chinese-medicine",
  "rehabilitation",
  "check-up",
  "eyes-teeth-looks",
  "fertility",
  "caution",
] as const;

/** How strong the evidence is, from strongest to weakest. */
export const evidenceLevels = ["guideline", "trials", "cohort", "expert", "tradition", "none"] as const;

/** Whether a visitor can have it in Shanghai. */
export const availabilities = [
  "offered",
  "selected-patients",
  "trials-only",
  "limited-by-law",
  "not-evidenced",
] as const;

/** What an editor may write at the top of `content/treatments/<slug>.md`. */
export const treatmentSchema = z
  .strictObject({
    ...readerEntry,
    /** The name in Chinese characters. */
    titleZh: chinese.optional(),
    /** The name in pinyin with tone marks. */
    pinyin: label.optional(),
    /** Lay words, abbreviations and other spellings under which readers look for it. */
    aliases,
    /** The group it stands in. */
    category: z.enum(treatmentCategories),
    /** Which kind of schema.org procedure fits best. */
    procedureKind: z.enum([
      "SurgicalProcedure",
      "RadiationTherapy",
      "MedicalTherapy",
      "TherapeuticProcedure",
      "MedicalTest",
    ]),
    /** What must be said before everything else: law, danger, or that the evidence speaks against it. */
    saidFirst: prose.optional(),
    /** Conditions it is used for. */
    conditions: z.array(slugOf("conditions")).min(1, "Name at least one condition."),
    /** Specialties that give it. */
    specialties: z.array(slugOf("specialties")).min(1, "Name at least one specialty."),
    /** How strong the evidence is, and who says so. */
    evidence: fact(z.enum(evidenceLevels)),
    /** Whether a visitor can have it in Shanghai. */
    availability: z.enum(availabilities),
    /** Nights in hospital. */
    hospitalNights: fact(dayRange),
    /** Days to plan in the city, tests to last check. */
    cityDays: fact(dayRange),
    /** Days after treatment before flying. */
    beforeFlying: fact(dayRange),
    /** Prices seen, Shanghai first. */
    costs: z.array(price),
    /** Figures on benefit, harm or volume, each with what is counted. */
    figures: z.array(figure).optional(),
    /** Signs at which to get help at once, before and after the journey home. */
    warningSigns: z.array(prose).min(3, "Name at least three warning signs."),
    /** Papers to carry home. */
    papers: z.array(prose).min(3, "Name at least three papers."),
    /** Who answers after the return, and what the doctor at home should watch. */
    afterCare: prose,
    /** Independent places to read on: at least two. */
    readOn: z.array(slugOf("sources")).min(2, "Name at least two independent sources."),
    /** What is not known, each in one sentence. */
    notKnown: z.array(prose).min(1, "Say at least one thing that is not known."),
  })
  .refine(checkInOrder, checkOrderMessage);

/** One treatment's front matter. */
export type Treatment = z.infer<typeof treatmentSchema>;
