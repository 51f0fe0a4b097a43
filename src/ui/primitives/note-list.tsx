import type { ReactNode } from "react";
import { noteRefId } from "./note-ref";

export type Note = {
  id: string;
  /** The source: a link where there is one, with its publisher. */
  source: ReactNode;
  /** Date, kind, and what else a reader needs to weigh it. */
  detail?: ReactNode;
  /** Whether a reference with `first` leads here, so that closing goes back to it. */
  cited?: boolean;
};

export type NoteListProps = { notes: readonly Note[]; closeLabel: string };

/**
 * The numbered sources. A followed note is `:target` and opens as a strip at the foot of the window,
 * so the reader keeps her place without a script; closing it leads back to the first reference.
 */
export function NoteList({ notes, closeLabel }: NoteListProps) {
  return (
    <ol className="sources">
      {notes.map((note) => (
        <li key={note.id} id={note.id}>
          {note.source}
          {note.detail ? (
            <>
              {" "}
              <span className="quiet">{note.detail}</span>
            </>
          ) : null}
          {note.cited ? (
            <>
              {" "}
              <a className="shut" href={`#${noteRefId(note.id)}`}>
                {closeLabel}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
