import { Pager } from "../primitives/pager";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "in the middle of many",
    element: (
      <Pager
        label="Pages"
        pages={Array.from({ length: 9 }, (_, place) => ({ number: place + 1, href: `#page-${place + 1}` }))}
        current={5}
        previous={{ href: "#page-4", label: "Previous" }}
        next={{ href: "#page-6", label: "Next" }}
        range="81 to 100 of 173"
      />
    ),
  },
  {
    name: "the first of two",
    element: (
      <Pager
        label="Pages of results"
        pages={[
          { number: 1, href: "#page-1" },
          { number: 2, href: "#page-2" },
        ]}
        current={1}
        next={{ href: "#page-2", label: "Next" }}
        range="1 to 8 of 13"
      />
    ),
  },
];
