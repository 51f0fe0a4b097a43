import { changesUntil } from "../domain/changes/what-changed";
import { en } from "../i18n/en";
import type { CollectionName } from "../schemas/primitives";
import { entryHref } from "./routes";

/** How many changes a feed holds. */
const feedLength = 50;

/** What changed lately, as an Atom feed; of one collection when it is named. */
export function feedXml(site: string, today: string, collection?: CollectionName): string {
  const changes = changesUntil(today, collection).slice(0, feedLength);
  const self = `${site}${collection ? `/feeds/${collection}.xml` : "/feed.xml"}`;
  const title = collection
    ? `${en.common.siteName}: ${en.labels.collection[collection]}`
    : en.common.siteName;
  const entries = changes.map((change, i) => {
    const url = `${site}${entryHref("en", change.collection, change.slug)}`;
    return [
      "<entry>",
      `<id>${escapeXml(`${url}#${change.date}-${changes.filter((other, j) => j < i && other.slug === change.slug && other.date === change.date).length}`)}</id>`,
      `<title>${escapeXml(change.title)}</title>`,
      `<link href="${escapeXml(url)}"/>`,
      `<updated>${change.date}T00:00:00+08:00</updated>`,
      `<summary>${escapeXml(change.what ?? "")}</summary>`,
      "</entry>",
    ].join("");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(self)}</id>
<title>${escapeXml(title)}</title>
<link rel="self" href="${escapeXml(self)}"/>
<author><name>${escapeXml(en.common.siteName)}</name></author>
<updated>${changes[0]?.date ?? today}T00:00:00+08:00</updated>
${entries.join("\n")}
</feed>
`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
