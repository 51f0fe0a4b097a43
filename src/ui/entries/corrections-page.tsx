import { listEntries } from "../../content/entries";
import { correctionsUntil } from "../../domain/changes/what-changed";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { ClaimRows } from "../guide/claims-chapter";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";

/** Corrections of our own entries, the claims refuted at the start, and how to report a mistake. */
export function CorrectionsPage({ context }: { context: PageContext }) {
  const { corrections: words } = context.words.entries;
  const corrections = correctionsUntil(context.today);
  const refuted = listEntries("claims").filter((claim) => claim.status === "refuted");
  return (
    <>
      <Chapter id="entries" title={words.entries}>
        {corrections.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <DataTable
            caption={words.entries}
            captionUnseen
            columns={[
              { label: words.columns.date },
              { label: words.columns.entry },
              { label: words.columns.what },
              { label: words.columns.why },
            ]}
            rows={corrections.map((change) => ({
              id: `${change.date} ${change.slug} ${change.what}`,
              head: <time dateTime={change.date}>{dateInWords(context.locale, change.date)}</time>,
              cells: [
                <a key="entry" href={entryHref(context.locale, change.collection, change.slug)}>
                  {change.title}
                </a>,
                change.what,
                change.why,
              ],
            }))}
          />
        )}
      </Chapter>
      <Chapter id="refuted" title={words.refuted}>
        <ClaimRows context={context} claims={refuted} />
      </Chapter>
      <Chapter id="report" title={words.report}>
        <Report context={context} />
      </Chapter>
      <SourcesChapter context={context} />
    </>
  );
}

function Report({ context }: { context: PageContext }) {
  const { corrections: words } = context.words.entries;
  const contact = context.environment.GUIDE_CONTACT;
  if (!contact) return <p className="measure">{words.noContact}</p>;
  return (
    <div className="flow measure">
      <p>{words.reportText}</p>
      <p>
        {words.reportContact} <a href={contact.includes("@") ? `mailto:${contact}` : contact}>{contact}</a>
      </p>
    </div>
  );
}
