import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../content/nearest";
import { reservedSlugs } from "../content/scan-files";
import { type CollectionName, collectionNames, slugPattern } from "../schemas/primitives";
import { templateFor } from "./template";

/** `npm run content:new -- COLLECTION SLUG`: writes a commented template that passes once its blanks are filled. */
function main([collection, slug, ...rest]: readonly string[]): number {
  if (!collection || !slug || rest.length > 0) {
    console.error(
      "Use: npm run content:new -- COLLECTION SLUG, for example: npm run content:new -- hospitals new-hospital",
    );
    return 2;
  }
  if (!(collectionNames as readonly string[]).includes(collection)) {
    console.error(
      `"${collection}" is not a collection.${nearest(collection, collectionNames)} The collections are: ${collectionNames.join(", ")}.`,
    );
    return 2;
  }
  if (!slugPattern.test(slug) || reservedSlugs.includes(slug)) {
    console.error(
      `"${slug}" cannot be a slug. Use lower-case letters, digits and single hyphens; "in", "for" and "entry-route" are taken.`,
    );
    return 2;
  }
  const folder = join(process.env.GUIDE_CONTENT_DIR ?? "content", collection);
  const file = join(folder, `${slug}.md`);
  if (existsSync(file)) {
    console.error(`${file} is there already. Nothing was changed.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, templateFor(collection as CollectionName, new Date().toISOString().slice(0, 10)), {
    flag: "wx",
  });
  console.log(`${file} is written. Fill in every "…", then run: npm run content:check -- ${file}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
