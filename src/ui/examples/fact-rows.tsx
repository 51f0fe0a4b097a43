import { AsOf } from "../primitives/as-of";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Gap } from "../primitives/gap";
import { NoteRef } from "../primitives/note-ref";
import { Zh } from "../primitives/zh";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "facts, a gap and an old price",
    element: (
      <FactRows>
        <FactRow label="Grade">
          <b>Grade 3, Class A</b>, the top step of China's hospital scale.
          <NoteRef number={1} id="example-note" label="Source 1" />
        </FactRow>
        <FactRow label="Metro">
          <b>Dapuqiao</b> <Zh>打浦桥</Zh>
          <br />
          Line 9, about 670 m
        </FactRow>
        <FactRow label="Deposit">
          <Gap>Not published</Gap>. Public hospitals usually ask for one.
        </FactRow>
        <FactRow label="Price seen">
          At most 170,000 yuan <AsOf text="March 2024, over a year old" old />
        </FactRow>
        <FactRow label="Telephone">
          <a href="tel:+862164370045">+86&nbsp;21&nbsp;6437&nbsp;0045</a>
        </FactRow>
      </FactRows>
    ),
  },
];
