import { type CollectionName, collectionNames, districts } from "../schemas/primitives";

/** Pages that do not come from an entry, without the language. Directories carry the name of their collection. */
export const fixedPages: readonly string[] = [
  "/",
  "/hospitals",
  "/treatments",
  "/conditions",
  "/policies",
  "/policies/entry-route",
  "/trust",
  "/services",
  "/journey",
  "/compare",
  "/plan",
  "/evidence",
  "/sources",
  "/glossary",
  "/search",
  "/corrections",
  "/data",
];

/** The address of an entry without its language, or nothing where the collection has no pages of its own. */
export function entryPath(collection: CollectionName, slug: string): string {
  switch (collection) {
    case "claims":
      return `/evidence/${slug}`;
    case "glossary":
      return `/glossary#${slug}`;
    case "pages":
      return `/${slug}`;
    default:
      return `/${collection}/${slug}`;
  }
}

/** Collections whose entries have an address that starts with the collection's name. */
const withPages: readonly string[] = collectionNames.filter(
  (name) => !["claims", "glossary", "pages"].includes(name),
);

/** Whether prose may link to this path: a fixed page, an entry, or a landing page of one. */
export function isKnownPath(
  path: string,
  has: (collection: CollectionName, slug: string) => boolean,
): boolean {
  if (fixedPages.includes(path)) return true;
  const [, first = "", second, third] = path.split("/");
  if (second === undefined) return has("pages", first);
  if (third === undefined) {
    if (first === "evidence") return has("claims", second);
    return withPages.includes(first) && has(first as CollectionName, second);
  }
  if (first === "hospitals" && second === "in") return (districts as readonly string[]).includes(third);
  if (first === "hospitals" && second === "for") return has("treatments", third);
  if (first === "treatments" && second === "for") return has("conditions", third);
  if (first === "hospitals" && (third === "sheet" || third === "enquiry")) return has("hospitals", second);
  return first === "treatments" && third === "going-home" && has("treatments", second);
}
