import { z } from "zod";
import { aliases, checkInOrder, checkOrderMessage, readerEntry } from "./entry";
import { fact, figure, price } from "./fact";
import {
  asOf,
  chinese,
  day,
  districts,
  label,
  languages,
  prose,
  sentence,
  slugOf,
  webAddress,
} from "./primitives";

/** The kinds of place that treat patients. */
export const hospitalKinds = [
  "public-general",
  "public-specialised",
  "chinese-medicine",
  "private-international",
  "rehabilitation",
  "elderly-care",
  "medical-zone",
] as const;

/** The steps of care at which a language is spoken or written. `any` when the source names no step. */
export const languageSteps = [
  "telephone",
  "frontDesk",
  "doctor",
  "consentForm",
  "records",
  "dischargeLetter",
  "any",
] as const;

const languageList = fact(
  z.array(z.enum(languages)).min(1, "Name at least one language, or write notPublished."),
);

const campus = z.strictObject({
  /** What this site is called, for example "Main campus". */
  name: label,
  /** The district it lies in. */
  district: z.enum(districts),
  /** Street address in English. */
  addressEn: fact(label),
  /** Address in Chinese characters, as a driver reads it. */
  addressZh: fact(chinese),
  /** Postcode, six digits. */
  postcode: fact(
    z.string().regex(/^\d{6}$/, "A postcode has six digits; put it in quotation marks."),
  ).optional(),
  /** Where it stands (WGS-84). Only when the coordinate's confidence is high or medium; else leave it out. */
  point: fact(
    z.strictObject({ lat: z.number().min(30.6).max(31.9), lon: z.number().min(120.8).max(122.3) }),
  ).optional(),
  /** Metro stations near, nearest first. */
  metro: z
    .array(
      z.strictObject({
        /** The station in English. */
        station: label,
        /** The station in Chinese characters. */
        stationZh: chinese,
        /** Line numbers, for example ["9"]. */
        lines: z.array(label),
        /** Straight-line distance in metres, when it was worked out. */
        metres: z.int().min(0).max(20000).optional(),
        /** When the source says it. */
        asOf,
        /** The slug of the source. */
        source: slugOf("sources"),
        /** What a reader should know. */
        note: sentence.optional(),
      }),
    )
    .optional(),
  /** The main telephone of this site, in international form. Only with good or fair confidence. */
  phone: fact(
    z
      .string()
      .regex(
        /^[+\d][\d ()-]{3,24}$/,
        "Write the number in international form, for example +86 21 6437 0045.",
      ),
  ),
  /** Whether it has an emergency department. */
  emergency: fact(z.enum(["day-and-night", "department", "none"])),
});

const offered = z.strictObject({
  /** The treatment's slug. */
  treatment: slugOf("treatments"),
  /** When the source says that this hospital offers it. */
  asOf,
  /** The slug of the source. */
  source: slugOf("sources"),
  /** What exactly is offered, where or to whom. */
  note: sentence.optional(),
});

const accreditation = z.strictObject({
  /** `jci` is Joint Commission International; everything else is `other`. */
  body: z.enum(["jci", "other"]),
  /** The accreditation or title by name. */
  name: label,
  /** What was found: the certificate itself, held once, claimed by the hospital, or looked for and not found. */
  standing: z.enum(["certificate-seen", "held-once", "claimed", "not-found"]),
  /** When it was first held. */
  heldFrom: asOf.optional(),
  /** The last day on which the certificate can be valid. */
  heldUntil: day.optional(),
  /** When the source says it. */
  asOf,
  /** The slug of the source. */
  source: slugOf("sources"),
  /** What a reader should know, for example that it could not be confirmed. */
  note: sentence.optional(),
});

/** What an editor may write at the top of `content/hospitals/<slug>.md`. */
export const hospitalSchema = z
  .strictObject({
    ...readerEntry,
    /** The registered name in Chinese characters; left out while it is not confirmed. */
    titleZh: chinese.optional(),
    /** The name in pinyin with tone marks. */
    pinyin: label.optional(),
    /** Other names under which readers look for it. */
    aliases,
    /** What kind of place it is. */
    kind: z.enum(hospitalKinds),
    /** The university, company or authority it belongs to. */
    affiliation: fact(label),
    /** The hospital grade in China's scale, for example "Grade 3, Class A". */
    grade: fact(label),
    /** The year it was founded or opened. */
    founded: fact(label),
    /** Beds, with what is counted. */
    beds: fact(label),
    /** Its own website. */
    website: fact(webAddress),
    /** What it is known for, in a few words, for the directory. */
    knownFor: prose,
    /** Specialties it works in. */
    specialties: z.array(slugOf("specialties")).min(1, "Name at least one specialty."),
    /** Treatments of this guide that a source says it offers. */
    treatments: z.array(offered),
    /** Its sites; the one a foreign patient most likely needs first. */
    campuses: z.array(campus).min(1, "Describe at least one site."),
    /** The department for patients from abroad. */
    department: z.strictObject({
      /** Its name in English. */
      name: fact(label),
      /** Its name in Chinese characters. */
      nameZh: fact(chinese).optional(),
      /** Building and floor. */
      building: fact(label),
      /** Its telephone. Only with good or fair confidence. */
      phone: fact(label),
      /** Its mail address. */
      email: fact(z.email("Write a mail address.")),
      /** Its hours, with days. */
      hours: fact(label),
    }),
    /** Languages of care, step by step. */
    languages: z.strictObject({
      /** On the telephone. */
      telephone: languageList,
      /** At the front desk. */
      frontDesk: languageList,
      /** With the doctor. */
      doctor: languageList,
      /** The consent form. */
      consentForm: languageList,
      /** Copies of records and reports. */
      records: languageList,
      /** The discharge letter. */
      dischargeLetter: languageList,
      /** Named by a source without saying at which step. */
      any: languageList,
    }),
    /** Accreditations and titles looked for; an empty list means none was found. */
    accreditations: z.array(accreditation),
    /** Its place in the city's pilot for patients from abroad. */
    pilot: fact(z.enum(["public-pilot", "private-pilot", "private-candidate"])),
    /** Paying. */
    paying: z.strictObject({
      /** Deposit before admission. */
      deposit: fact(label),
      /** Foreign cards. */
      cards: fact(label),
      /** Whether commercial insurance is taken at all. */
      takesInsurance: fact(z.boolean()),
      /** Insurers it bills directly, by name. */
      insurers: fact(z.array(label).min(1)),
      /** Whether a price list is published. */
      priceList: fact(label),
    }),
    /** Prices seen for this hospital. */
    prices: z.array(price).optional(),
    /** Other figures with their day and source. */
    figures: z.array(figure).optional(),
    /** The first step to an appointment, in one line for the directory. */
    firstStep: fact(label),
    /** `not-evidenced` where no source shows that foreigners are treated, as in military hospitals. */
    foreignPatients: z.enum(["evidenced", "not-evidenced"]),
  })
  .refine(checkInOrder, checkOrderMessage);

/** One hospital's front matter. */
export type Hospital = z.infer<typeof hospitalSchema>;
/** One site of a hospital. */
export type Campus = z.infer<typeof campus>;
