/**
 * What crawlers may read. Views with one filter key stay open, since their `noindex` must be read; two or more keys,
 * search, compare and plan are closed.
 */
export function robotsText(site: string | undefined): string {
  const lines = [
    "User-agent: *",
    "Disallow: /*?*&",
    "Disallow: /*/search",
    "Disallow: /*/compare",
    "Disallow: /*/plan",
  ];
  if (site) lines.push(`Sitemap: ${site}/sitemap.xml`);
  return `${lines.join("\n")}\n`;
}
