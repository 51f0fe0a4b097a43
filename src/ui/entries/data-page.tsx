import { listEntries } from "../../content/entries";
import { collectionNames } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";

/** The files for machines: each collection as JSON and CSV, feeds, the description of the data, the terms. */
export function DataPage({ context }: { context: PageContext }) {
  const { data: words } = context.words.entries;
  const { labels } = context.words;
  return (
    <>
      <p className="measure">{words.terms}</p>
      <Chapter id="collections" title={words.collections}>
        <DataTable
          caption={words.collections}
          captionUnseen
          columns={[
            { label: words.collections },
            { label: words.number, numeric: true },
            { label: "JSON" },
            { label: "CSV" },
          ]}
          rows={collectionNames.map((name) => ({
            id: name,
            head: labels.collection[name],
            cells: [
              listEntries(name).length,
              <a key="json" href={`/api/v1/${name}.json`}>{`${name}.json`}</a>,
              <a key="csv" href={`/api/v1/${name}.csv`}>{`${name}.csv`}</a>,
            ],
          }))}
        />
      </Chapter>
      <p className="plain">
        <a href="/api/v1/openapi.json">{words.schema}</a> <a href="/feed.xml">{words.feeds}</a>{" "}
        <a href="/sitemap.xml">{words.sitemap}</a>
      </p>
    </>
  );
}
