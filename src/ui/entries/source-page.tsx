import { createElement, Fragment } from "react";
import { citingEntries } from "../../content/citing-entries";
import type { Entry } from "../../content/entries";
import { titleOf } from "../../domain/directory/guide-directories";
import { dateInWords, languageName } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { pageHref, refHref } from "../../site/routes";
import { EntryTrail } from "../guide/entry-frame";
import { mixedText } from "../guide/mixed-text";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { PageTitle } from "../primitives/page-title";

/** One source: who published it and when, when we saw it, what it is tied to, and which pages cite it. */
export function SourcePage({ context, source }: { context: PageContext; source: Entry<"sources"> }) {
  const { entries, labels, common } = context.words;
  const words = entries.sources;
  const citing = citingEntries(source.slug);
  const inWords = (asOf: string) => (asOf === "undated" ? common.undated : dateInWords(context.locale, asOf));
  return (
    <>
      <EntryTrail
        context={context}
        above={[{ href: pageHref(context.locale, "/sources"), label: common.sources }]}
      />
      <PageTitle title={createElement(Fragment, null, ...mixedText(source.title))} lead={source.publisher} />
      <FactRows>
        <FactRow label={words.kind}>{labels.sourceKind[source.kind]}</FactRow>
        <FactRow label={words.published}>{inWords(source.published)}</FactRow>
        <FactRow label={words.seen}>{inWords(source.seen)}</FactRow>
        <FactRow label={words.language}>{languageName(context.locale, source.language)}</FactRow>
        {source.url ? (
          <FactRow label={words.link}>
            <a href={source.url} rel="noreferrer">
              {source.url}
            </a>
          </FactRow>
        ) : (
          <FactRow label={words.noLink}>{source.noLink}</FactRow>
        )}
        {source.tiedTo && source.tiedTo.length > 0 && (
          <FactRow label={words.tiedTo}>
            {source.tiedTo.map((ref) => (
              <span key={ref}>
                <a href={refHref(context.locale, ref)}>{titleOf(ref)}</a>.{" "}
              </span>
            ))}
            <span className="quiet">{words.tiedNote}</span>
          </FactRow>
        )}
      </FactRows>
      {source.note && <p className="measure mbs-4">{source.note}</p>}
      <Chapter id="cited-by" title={words.citedBy}>
        {citing.length === 0 ? (
          <p>{words.notCited}</p>
        ) : (
          <ul className="two">
            {citing.map((ref) => (
              <li key={ref}>
                <a href={refHref(context.locale, ref)}>{titleOf(ref)}</a>
              </li>
            ))}
          </ul>
        )}
      </Chapter>
    </>
  );
}
