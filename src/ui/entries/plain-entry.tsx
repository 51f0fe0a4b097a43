import type { ReactNode } from "react";
import type { Entry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { ClaimsChapter } from "../guide/claims-chapter";
import { EntryChecked, EntryFoot, EntryTrail } from "../guide/entry-frame";
import { SourcesChapter } from "../guide/sources-chapter";
import { PageTitle } from "../primitives/page-title";

type PlainName = "conditions" | "specialties" | "services" | "journey" | "trust" | "elsewhere" | "pages";

type PlainEntryProps = {
  context: PageContext;
  entry: Entry<PlainName>;
  /** The address without language. */
  path: string;
  above?: readonly { href: string; label: string }[];
  facts?: readonly ReactNode[];
  children: ReactNode;
};

/** An entry in one column: title, dates, its own chapters, the claims about it, its sources. */
export function PlainEntry({ context, entry, path, above = [], facts = [], children }: PlainEntryProps) {
  const ref = `${entry.collection}/${entry.slug}`;
  const claims = claimsAbout(ref);
  return (
    <>
      <EntryTrail context={context} above={above} />
      <PageTitle
        title={entry.title}
        {...("titleZh" in entry && entry.titleZh ? { zh: entry.titleZh } : {})}
        lead={entry.summary}
        facts={facts}
      >
        <EntryChecked context={context} entry={entry} />
      </PageTitle>
      {children}
      {claims.length > 0 && <ClaimsChapter context={context} about={ref} claims={claims} />}
      <SourcesChapter context={context} />
      <EntryFoot context={context} entry={entry} path={path} />
    </>
  );
}
