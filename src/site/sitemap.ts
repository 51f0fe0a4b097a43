import { entryPath } from "../content/addresses";
import { type Entry, listEntries } from "../content/entries";
import { hospitalsOffering, treatmentsFor } from "../content/relations";
import { districtsOf } from "../domain/directory/hospital-directory";
import { endOf } from "../domain/evidence/policy-status";
import { localeCodes } from "../i18n/locales";
import { districts } from "../schemas/primitives";
import { lastCheckedOf } from "./claim-dates";
import { pageHref } from "./routes";

/** A page for search engines: its address without language, and the day on which it last changed, when there is one. */
export type SitemapPage = { path: string; lastChanged: string | undefined };

const withChanges = [
  "hospitals",
  "treatments",
  "conditions",
  "specialties",
  "policies",
  "trust",
  "services",
  "journey",
  "pages",
  "elsewhere",
] as const;

const bare = [
  "/",
  "/hospitals",
  "/treatments",
  "/conditions",
  "/policies",
  "/policies/entry-route",
  "/trust",
  "/services",
  "/journey",
  "/evidence",
  "/sources",
  "/glossary",
  "/corrections",
  "/data",
];

/**
 * Every page that search engines may list: bare directories, landing pages with something on them, entries. The date is
 * the entry's newest change, or the day on which a dated rule took effect, never later than today.
 */
export function sitemapPages(today: string): SitemapPage[] {
  const hospitals = listEntries("hospitals");
  const pages: SitemapPage[] = [
    ...bare.map((path) => ({ path, lastChanged: undefined })),
    ...districts
      .filter((district) => hospitals.some((hospital) => districtsOf(hospital).includes(district)))
      .map((district) => ({ path: `/hospitals/in/${district}`, lastChanged: undefined })),
    ...listEntries("treatments")
      .filter((treatment) => hospitalsOffering(treatment.slug).length > 0)
      .map((treatment) => ({ path: `/hospitals/for/${treatment.slug}`, lastChanged: undefined })),
    ...listEntries("conditions")
      .filter((condition) => treatmentsFor(condition.slug).length > 0)
      .map((condition) => ({ path: `/treatments/for/${condition.slug}`, lastChanged: undefined })),
  ];
  for (const collection of withChanges)
    for (const entry of listEntries(collection)) {
      const end = collection === "policies" ? endOf(entry as Entry<"policies">) : undefined;
      const days = [entry.changes[0]?.date, end !== undefined && end < today ? end : undefined].filter(
        (day) => day !== undefined,
      );
      pages.push({ path: entryPath(collection, entry.slug), lastChanged: days.sort().at(-1) });
    }
  for (const claim of listEntries("claims"))
    pages.push({ path: entryPath("claims", claim.slug), lastChanged: lastCheckedOf(claim) });
  for (const source of listEntries("sources"))
    pages.push({
      path: entryPath("sources", source.slug),
      lastChanged: source.seen === "undated" ? undefined : source.seen,
    });
  return pages;
}

/** The sitemap as XML. */
export function sitemapXml(site: string, today: string): string {
  const urls = localeCodes.flatMap((locale) =>
    sitemapPages(today).map(
      ({ path, lastChanged }) =>
        `<url><loc>${site}${pageHref(locale, path)}</loc>${lastChanged ? `<lastmod>${lastChanged}</lastmod>` : ""}</url>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
