import type { z } from "zod";
import { claimSchema } from "./claims";
import { conditionSchema, specialtySchema } from "./conditions";
import {
  elsewhereSchema,
  glossarySchema,
  journeySchema,
  pageSchema,
  serviceSchema,
  trustSchema,
} from "./guide-pages";
import { hospitalSchema } from "./hospitals";
import { policySchema } from "./policies";
import type { CollectionName } from "./primitives";
import { sourceSchema } from "./sources";
import { treatmentSchema } from "./treatments";

/** The schema of every collection. The types, contentlayer's fields and the checker all come from this table. */
export const schemas = {
  hospitals: hospitalSchema,
  treatments: treatmentSchema,
  conditions: conditionSchema,
  specialties: specialtySchema,
  policies: policySchema,
  trust: trustSchema,
  services: serviceSchema,
  journey: journeySchema,
  claims: claimSchema,
  sources: sourceSchema,
  glossary: glossarySchema,
  pages: pageSchema,
  elsewhere: elsewhereSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The front matter of an entry of this collection. */
export type EntryData<Name extends CollectionName> = z.infer<(typeof schemas)[Name]>;

/** The headings a body must have, in this order. Readers see the interface's words for them. */
export const sections: Record<
  CollectionName,
  { required: readonly string[]; optional: readonly string[] } | "free" | "none"
> = {
  hospitals: {
    required: [
      "What it is known for",
      "How to get an appointment",
      "Questions to ask",
      "What we could not find",
    ],
    optional: ["Paying", "For patients from abroad"],
  },
  treatments: {
    required: [
      "What it is",
      "Who it may suit",
      "Benefits",
      "Risks",
      "Other options",
      "Without treatment",
      "Limits for foreigners",
      "Going home",
      "Questions to ask",
    ],
    optional: [],
  },
  conditions: { required: ["What it is"], optional: ["What to know about Shanghai"] },
  specialties: { required: ["What it covers"], optional: [] },
  policies: {
    required: ["What it lets you do", "What it does not cover"],
    optional: ["What we could not confirm"],
  },
  trust: { required: ["The argument", "What we found", "What you can check yourself"], optional: [] },
  services: { required: ["What to know"], optional: ["What to do", "What we could not find"] },
  journey: { required: ["What to do"], optional: ["What can go wrong"] },
  claims: "none",
  sources: "none",
  glossary: "none",
  pages: "free",
  elsewhere: "free",
};
