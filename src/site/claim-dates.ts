import { type Entry, getEntry } from "../content/entries";
import type { CollectionName } from "../schemas/primitives";

/** Claims inherit their check date from what they are about: the oldest one counts. */
export function lastCheckedOf(claim: Entry<"claims">): string | undefined {
  return claim.about
    .flatMap((ref) => {
      const [collection, slug] = ref.split("/") as [CollectionName, string];
      const entry = getEntry(collection, slug);
      return entry && "lastChecked" in entry ? entry.lastChecked : [];
    })
    .sort()[0];
}
