import { AsOf } from "../primitives/as-of";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "large, for the few facts that decide",
    element: (
      <FactRows>
        <FactRow label="In the city" big="28 to 60 days">
          <span className="quiet">Worked out from weekday sessions</span>
        </FactRow>
        <FactRow label="Price seen" big="170,000 to 300,000 yuan">
          <AsOf text="2023 to 2024, over a year old" old />
        </FactRow>
      </FactRows>
    ),
  },
];
