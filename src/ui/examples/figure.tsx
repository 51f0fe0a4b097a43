import { Bend } from "../primitives/bend";
import { Figure } from "../primitives/figure";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a drawing with its words",
    element: (
      <Figure caption="The bend of the Huangpu at Lujiazui.">
        <Bend />
      </Figure>
    ),
  },
];
