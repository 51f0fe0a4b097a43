import { NoteList } from "../primitives/note-list";
import { NoteRef } from "../primitives/note-ref";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "with a reference that opens a note in place",
    element: (
      <>
        <p>
          Almost 8,900 people by January 2026.
          <NoteRef number={1} id="note-city-news" label="Source 1" first />
        </p>
        <NoteList
          closeLabel="Back to the text"
          notes={[
            {
              id: "note-city-news",
              source: (
                <>
                  <a href="https://www.citynewsservice.cn/articles/">Second phase of the centre</a>, City News
                  Service
                </>
              ),
              detail: "13 January 2026. Press",
              cited: true,
            },
            {
              id: "note-ptcog",
              source: "Sites with both beams, quoting PTCOG",
              detail: "Data of 2021. Professional group, not linked",
            },
          ]}
        />
      </>
    ),
  },
];
