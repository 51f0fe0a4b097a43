import type { PageContext } from "../../site/page-context";
import { NoteRef } from "../primitives/note-ref";

/** The small number that leads to a source at the foot of the page. */
export function Cite({ context, source }: { context: PageContext; source: string }) {
  const { number, first } = context.notes.cite(source);
  return (
    <NoteRef
      number={number}
      id={`note-${source}`}
      label={context.words.common.source(number)}
      first={first}
    />
  );
}
