import type { Entry } from "../../content/entries";
import { checkStateOf } from "../../domain/evidence/freshness";
import { dateInWords } from "../../i18n/dates";
import type { CollectionName } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { pageHref, refHref } from "../../site/routes";
import { CheckedLine } from "../primitives/checked-line";
import { Notice } from "../primitives/notice";
import { Trail } from "../primitives/trail";

type CheckedEntry = Exclude<CollectionName, "claims" | "sources" | "glossary">;

/** When an entry was checked and is due again; on paper and on the day it is overdue, in words. */
export function EntryChecked({ context, entry }: { context: PageContext; entry: Entry<CheckedEntry> }) {
  const { common } = context.words;
  const state = checkStateOf(entry.nextCheck, context.today);
  const inWords = (day: string) => dateInWords(context.locale, day);
  return (
    <>
      <CheckedLine
        days={[
          { label: common.lastChecked, day: inWords(entry.lastChecked), iso: entry.lastChecked },
          {
            label: common.nextCheck,
            day: inWords(entry.nextCheck),
            iso: entry.nextCheck,
            old: state !== "current",
          },
        ]}
      >
        <span>{common.noReviewer}</span>
      </CheckedLine>
      {state === "overdue" && <Notice kind="dated" title={common.checkOverdue} />}
      {entry.retired && (
        <Notice kind="dated" title={common.retired}>
          <p>
            {common.retiredOn(inWords(entry.retired.on))} {entry.retired.why}
            {entry.retired.see && (
              <>
                {" "}
                <a href={refHref(context.locale, entry.retired.see)}>{common.seeInstead}</a>
              </>
            )}
          </p>
        </Notice>
      )}
    </>
  );
}

/** The pages above an entry. */
export function EntryTrail({
  context,
  above,
}: {
  context: PageContext;
  above: readonly { href: string; label: string }[];
}) {
  const { common } = context.words;
  return (
    <Trail
      label={common.trail}
      links={[{ href: pageHref(context.locale, "/"), label: common.home }, ...above]}
    />
  );
}

/** What changed on this entry, the entry as plain text, and how to report a mistake. */
export function EntryFoot({
  context,
  entry,
  path,
}: {
  context: PageContext;
  entry: Entry<CheckedEntry>;
  path: string;
}) {
  const { common } = context.words;
  const contact = context.environment.GUIDE_CONTACT;
  const report = contact
    ? contact.includes("@")
      ? `mailto:${contact}`
      : contact
    : pageHref(context.locale, "/corrections");
  return (
    <section className="chapter" aria-labelledby="changes">
      <h2 id="changes">{common.changed}</h2>
      <ul className="dated">
        {entry.changes.map((change) => (
          <li key={`${change.date} ${change.what}`}>
            <time dateTime={change.date}>{dateInWords(context.locale, change.date)}</time> {change.what}
          </li>
        ))}
      </ul>
      <p className="plain small">
        <a href={`${report}`}>{common.reportMistake}</a>{" "}
        <a href={pageHref(context.locale, `${path}.md`)}>{common.plainText}</a>
      </p>
    </section>
  );
}
