export type NoteRefProps = {
  number: number;
  /** The id of the note in the list of sources. */
  id: string;
  /** What a screen reader says: "Source 3". */
  label: string;
  /** Set on the first reference to a note, so that the note can lead back. */
  first?: boolean;
};

export const noteRefId = (id: string) => `${id}-ref`;

/** The small number that opens a source in place. */
export function NoteRef({ number, id, label, first = false }: NoteRefProps) {
  return (
    <a className="note" href={`#${id}`} id={first ? noteRefId(id) : undefined} aria-label={label}>
      {number}
    </a>
  );
}
