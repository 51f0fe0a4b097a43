import { Lead } from "../primitives/lead";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "one sentence",
    element: (
      <Lead>
        Radiotherapy with a beam of protons. It gives up most of its dose in the tumour, and little beyond it.
      </Lead>
    ),
  },
];
