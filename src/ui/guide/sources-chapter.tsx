import { createElement, Fragment } from "react";
import { type Entry, getEntry } from "../../content/entries";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";
import { NoteList } from "../primitives/note-list";
import { mixedText } from "./mixed-text";

/**
 * The numbered sources of the page. It must stand after everything that cites, since numbers are given in the order of
 * rendering. `also` names sources that belong here without being cited in the text.
 */
export function SourcesChapter({ context, also = [] }: { context: PageContext; also?: readonly string[] }) {
  const { common } = context.words;
  const citedInText = new Set(context.notes.cited());
  for (const source of also) context.notes.cite(source);
  const notes = context.notes.cited().flatMap((slug) => {
    const source = getEntry("sources", slug);
    return source
      ? [
          {
            id: `note-${slug}`,
            source: <SourceTitle source={source} />,
            detail: <SourceDetail context={context} source={source} />,
            cited: citedInText.has(slug),
          },
        ]
      : [];
  });
  if (notes.length === 0) return null;
  return (
    <Chapter id="sources" title={common.sources}>
      <NoteList notes={notes} closeLabel={common.closeNote} />
    </Chapter>
  );
}

function SourceTitle({ source }: { source: Entry<"sources"> }) {
  const title = createElement(Fragment, null, ...mixedText(source.title));
  return source.url ? (
    <a href={source.url} rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}

function SourceDetail({ context, source }: { context: PageContext; source: Entry<"sources"> }) {
  const { common, labels } = context.words;
  const published =
    source.published === "undated" ? common.undated : dateInWords(context.locale, source.published);
  return (
    <>
      {source.publisher}. {labels.sourceKind[source.kind]}, {published}.{" "}
      {source.noLink && `${common.notLinked}. `}
      <a href={entryHref(context.locale, "sources", source.slug)}>{common.aboutSource}</a>
    </>
  );
}
