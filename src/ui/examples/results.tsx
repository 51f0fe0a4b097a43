import { Chips } from "../primitives/chips";
import { Results } from "../primitives/results";
import { SortLinks } from "../primitives/sort-links";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "with chips and an order",
    element: (
      <Results
        total={13}
        title="13 of 45 hospitals match"
        sort={
          <SortLinks
            label="Sort by"
            links={[
              { href: "#name", label: "Name", current: true },
              { href: "#district", label: "District", current: false },
            ]}
          />
        }
        chips={
          <Chips
            chips={[{ href: "#chip", label: "Cancer", removeLabel: "Remove filter:" }]}
            clear={{ href: "#main", label: "Clear all" }}
          />
        }
      >
        <p>The list follows.</p>
      </Results>
    ),
  },
];
