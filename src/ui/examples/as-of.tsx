import { AsOf } from "../primitives/as-of";
import { NoteRef } from "../primitives/note-ref";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "within a year",
    element: (
      <p>
        1,267 people <AsOf text="2025" />
      </p>
    ),
  },
  {
    name: "over a year old, with its note",
    element: (
      <p>
        170,000 yuan{" "}
        <AsOf text="Mar 2024, over a year old" old>
          <NoteRef number={1} id="example-note" label="Source 1" />
        </AsOf>
      </p>
    ),
  },
];
