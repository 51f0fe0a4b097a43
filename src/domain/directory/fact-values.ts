import type { Fact } from "../../schemas/fact";
import { notPublished } from "./facet";

/** The value of a fact, or nothing when nobody publishes it. */
export function knownValue<Value>(fact: Fact<Value> | undefined): Value | undefined {
  return fact && "value" in fact ? fact.value : undefined;
}

/** The values of a fact for a facet: `not-published` when there is none. */
export function facetValues(values: readonly string[]): readonly string[] {
  return values.length > 0 ? [...new Set(values)] : [notPublished];
}
