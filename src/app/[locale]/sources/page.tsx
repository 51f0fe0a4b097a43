import { dateInWords } from "../../../i18n/dates";
import { directoryMetadata, directoryRequest } from "../../../site/directory-page";
import type { PageProps } from "../../../site/page-request";
import { entryHref } from "../../../site/routes";
import { DirectoryView } from "../../../ui/guide/directory-view";
import { SiteFrame } from "../../../ui/guide/site-frame";
import { DirectoryEntry } from "../../../ui/primitives/directory-entry";

export const generateMetadata = (props: PageProps) => directoryMetadata("sources", props);

export default async function SourcesPage(props: PageProps) {
  const { context, criteria, directory, items, path } = await directoryRequest("sources", props);
  const { common, labels, entries, directory: words } = context.words;
  const inWords = (asOf: string) => (asOf === "undated" ? common.undated : dateInWords(context.locale, asOf));
  return (
    <SiteFrame context={context}>
      <DirectoryView
        context={context}
        path={path}
        words={words.sources}
        directory={directory}
        items={items}
        criteria={criteria}
      >
        {(sources) => (
          <ol className="entries">
            {sources.map((source) => (
              <DirectoryEntry
                key={source.slug}
                slug={source.slug}
                href={entryHref(context.locale, "sources", source.slug)}
                title={source.title}
                place={[source.publisher]}
                facts={[
                  { label: entries.sources.kind, value: labels.sourceKind[source.kind] },
                  { label: entries.sources.published, value: inWords(source.published) },
                  { label: entries.sources.seen, value: inWords(source.seen) },
                ]}
              />
            ))}
          </ol>
        )}
      </DirectoryView>
    </SiteFrame>
  );
}
