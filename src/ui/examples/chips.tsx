import { Chips } from "../primitives/chips";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "several choices",
    element: (
      <Chips
        chips={["Cancer", "Pudong New Area", "Not published"].map((label, place) => ({
          href: `#chip-${place}`,
          label,
          removeLabel: "Remove filter:",
        }))}
        clear={{ href: "#main", label: "Clear all" }}
      />
    ),
  },
];
