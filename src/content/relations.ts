import { type Entry, listEntries } from "./entries";

/** The claims about an entry, given as `collection/slug`, in the order of their ids. */
export function claimsAbout(ref: string): Entry<"claims">[] {
  return listEntries("claims").filter((claim) => claim.about.includes(ref));
}

/** The hospitals that a source says offer a treatment, by name. */
export function hospitalsOffering(treatment: string): Entry<"hospitals">[] {
  return byTitle(
    listEntries("hospitals").filter((hospital) =>
      hospital.treatments.some((offer) => offer.treatment === treatment),
    ),
  );
}

/** The treatments that name a condition, by name. */
export function treatmentsFor(condition: string): Entry<"treatments">[] {
  return byTitle(listEntries("treatments").filter((treatment) => treatment.conditions.includes(condition)));
}

/** Entries sorted by title, in the order of English dictionaries. */
export function byTitle<Item extends { title: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => collator.compare(a.title, b.title));
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
