import type { CollectionName } from "../schemas/primitives";

/** The name contentlayer gives a collection, for example `HospitalsEntry`. */
export function documentTypeName(collection: CollectionName): string {
  return `${collection.charAt(0).toUpperCase()}${collection.slice(1)}Entry`;
}
