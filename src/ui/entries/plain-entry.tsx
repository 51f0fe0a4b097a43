import type { ReactNode } from "react";
import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { ClaimsChapter } from "../guide/claims-chapter";
import { EntryChecked, EntryFoot, EntryTrail } from "../guide/entry-frame";
import { SourcesChapter } from "../guide/sources-chapter";
import { Lead } from "../primitives/lead";
import { OnThisPage } from "../primitives/on-this-page";
import { PageTitle } from "../primitives/page-title";
import { Spread } from "../primitives/spread";
import { chaptersOf } from "./free-sections";

type PlainName = "conditions" | "specialties" | "services" | "journey" | "trust" | "elsewhere" | "pages";

type PlainEntryProps = {
  context: PageContext;
  entry: Entry<PlainName>;
  /** The address without language. */
  path: string;
  above?: readonly { href: string; label: string }[];
  facts?: readonly ReactNode[];
  /** What a reader in a hurry must see before any other word. */
  first?: ReactNode;
  /** The facts that decide: beside the text on wide screens, before it on phones. */
  card?: ReactNode;
  /** The free prose inside; when it is long, its chapters are listed beside it. */
  sections?: readonly ProseSection[];
  children: ReactNode;
};

const chaptersOfALongPage = 3;

/** An entry in one column: title, dates, its own chapters, the claims about it, its sources. */
export function PlainEntry({
  context,
  entry,
  path,
  above = [],
  facts = [],
  first,
  card,
  sections = [],
  children,
}: PlainEntryProps) {
  const ref = `${entry.collection}/${entry.slug}`;
  const claims = claimsAbout(ref);
  const { common } = context.words;
  const chapters = chaptersOf(sections);
  const isLong = chapters.length >= chaptersOfALongPage;
  const title = (
    <PageTitle
      title={entry.title}
      {...("titleZh" in entry && entry.titleZh ? { zh: entry.titleZh } : {})}
      lead={first ? undefined : entry.summary}
      facts={facts}
    >
      {first && (
        <>
          {first}
          <Lead>{entry.summary}</Lead>
        </>
      )}
      <EntryChecked context={context} entry={entry} />
    </PageTitle>
  );
  return (
    <>
      <EntryTrail context={context} above={above} />
      {card || isLong ? (
        <Spread
          title={title}
          card={
            <>
              {card}
              {isLong && <OnThisPage title={common.onThisPage} chapters={chapters} />}
            </>
          }
          cardLabel={entry.title}
        >
          {children}
        </Spread>
      ) : (
        <>
          {title}
          {children}
        </>
      )}
      {claims.length > 0 && <ClaimsChapter context={context} about={ref} claims={claims} />}
      <SourcesChapter context={context} />
      <EntryFoot context={context} entry={entry} path={path} />
    </>
  );
}
