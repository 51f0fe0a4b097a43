/**
 * One JSON-LD graph. The only place that writes raw text into a page: `<` and the line separators are escaped. The graph
 * is made when it is rendered, after everything above has named its sources.
 */
export function JsonLd({ graph }: { graph: () => readonly object[] }) {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph() })
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text cannot be written otherwise; it is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
