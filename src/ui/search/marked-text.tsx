import { Fragment } from "react";
import { markedParts } from "../../domain/search/marked";

/** A text with the matching words marked. */
export function MarkedText({ text, words }: { text: string; words: ReadonlySet<string> }) {
  let at = 0;
  return markedParts(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? (
      <mark key={key} className="bg-wash text-inherit">
        <b>{part.text}</b>
      </mark>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
}
