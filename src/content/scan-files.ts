import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { type CollectionName, collectionNames, slugPattern } from "../schemas/primitives";
import { nearest } from "./nearest";
import type { Problem } from "./problem";

/** A file that is an entry by its place and name. */
export type EntryFile = { collection: CollectionName; slug: string; path: string; shown: string };

/**
 * Lists every entry under the content folder, and reports every other file: nothing is ever left out silently.
 * Throws when the folder cannot be read.
 */
export function scanFiles(contentDir: string, shownDir: string): { files: EntryFile[]; problems: Problem[] } {
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  const report = (shown: string, message: string, rule: string) =>
    problems.push({ file: shown, line: 1, column: 1, field: "file", message, rule });

  for (const item of sorted(readdirSync(contentDir, { withFileTypes: true }))) {
    const shown = `${shownDir}/${item.name}`;
    if (item.isFile() && item.name === "README.md") continue;
    if (item.isDirectory() && item.name === "_templates") continue;
    if (item.isSymbolicLink())
      report(shown, "A symbolic link is not an entry. Put the file itself here.", "symlink");
    else if (!item.isDirectory())
      report(
        shown,
        "A file here is not an entry. Move it into the folder of its collection, or remove it.",
        "stray-file",
      );
    else if (!isCollection(item.name))
      report(
        shown,
        `"${item.name}" is not a collection.${nearest(item.name, collectionNames)} Rename the folder or remove it.`,
        "stray-folder",
      );
    else scanCollection(item.name, join(contentDir, item.name), shown);
  }
  return { files, problems };

  function scanCollection(collection: CollectionName, folder: string, shownFolder: string) {
    for (const item of sorted(readdirSync(folder, { withFileTypes: true }))) {
      const shown = `${shownFolder}/${item.name}`;
      const fault = faultOf(item);
      if (fault) report(shown, ...fault);
      else files.push({ collection, slug: item.name.slice(0, -3), path: join(folder, item.name), shown });
    }
  }
}

function faultOf(item: Dirent): [message: string, rule: string] | undefined {
  if (item.isSymbolicLink()) return ["A symbolic link is not an entry. Put the file itself here.", "symlink"];
  if (item.isDirectory())
    return ["A folder is not an entry. Put the file directly into its collection.", "stray-folder"];
  if (!item.isFile()) return ["This is not an ordinary file. Remove it.", "stray-file"];
  if (item.name === ".DS_Store")
    return ["A file of the Mac's desktop is not an entry. Remove it.", "stray-file"];
  if (/\.[a-z]{2}\.md$/.test(item.name))
    return [
      "Translations are not shown yet. Keep the file outside content/ until this language is set up.",
      "unknown-language",
    ];
  if (!item.name.endsWith(".md"))
    return [`Only files that end in ".md" are entries. Rename or remove it.`, "file-name"];
  if (!slugPattern.test(item.name.slice(0, -3)))
    return ["A slug holds lower-case letters, digits and single hyphens only. Rename the file.", "file-name"];
  if (reservedSlugs.includes(item.name.slice(0, -3)))
    return [`"${item.name.slice(0, -3)}" is part of another address. Choose another slug.`, "file-name"];
  return undefined;
}

/** Words that are addresses of their own and cannot be slugs. */
export const reservedSlugs: readonly string[] = ["in", "for", "entry-route"];

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

function sorted(items: Dirent[]): Dirent[] {
  return items.sort((a, b) => (a.name < b.name ? -1 : 1));
}
