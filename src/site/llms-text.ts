import { listEntries } from "../content/entries";
import { byTitle } from "../content/relations";
import { en } from "../i18n/en";
import { entryHref } from "./routes";

const shown = [
  "hospitals",
  "treatments",
  "conditions",
  "policies",
  "services",
  "journey",
  "trust",
  "pages",
] as const;

/** What the guide holds, as plain text for language models: every reader's entry with its sentence and its Markdown. */
export function llmsText(site: string): string {
  const parts = shown.map((collection) => {
    const lines = byTitle(listEntries(collection) as { title: string; summary: string; slug: string }[]).map(
      (entry) => `- [${entry.title}](${site}${entryHref("en", collection, entry.slug)}.md): ${entry.summary}`,
    );
    return `## ${en.labels.collection[collection]}\n\n${lines.join("\n")}\n`;
  });
  return `# ${en.common.siteName}\n\n> ${en.home.description}\n\n${en.common.colophon.notText} Quote figures with their source and date.\n\n${parts.join("\n")}`;
}
