import { SortLinks } from "../primitives/sort-links";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "three orders",
    element: (
      <SortLinks
        label="Sort by"
        links={[
          { href: "#name", label: "Name", current: true },
          { href: "#district", label: "District", current: false },
          { href: "#checked", label: "Last checked", current: false },
        ]}
      />
    ),
  },
];
