import { Gap } from "../primitives/gap";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "alone",
    element: (
      <p>
        <Gap>Not published</Gap>
      </p>
    ),
  },
  {
    name: "inside a sentence",
    element: (
      <p>
        Takes insurance; names <Gap>not published</Gap>.
      </p>
    ),
  },
];
