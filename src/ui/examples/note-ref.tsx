import { NoteRef } from "../primitives/note-ref";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "after a figure",
    element: (
      <p>
        It treated 1,267 people in 2025.
        <NoteRef number={1} id="example-note" label="Source 1" />
      </p>
    ),
  },
  {
    name: "two in a row",
    element: (
      <p>
        Peking Union was first.
        <NoteRef number={6} id="example-six" label="Source 6" />
        <NoteRef number={17} id="example-seventeen" label="Source 17" />
      </p>
    ),
  },
];
