import { AsOf } from "../primitives/as-of";
import { RangeBar } from "../primitives/range-bar";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "two cities, old and new",
    element: (
      <RangeBar
        axisLabel="Thousand yuan"
        formatTick={(amount) => String(amount / 1000)}
        caption="Striped: seen more than a year ago. Green: Shanghai. Grey: elsewhere."
        rows={[
          {
            id: "ruijin",
            label: (
              <>
                <b>Ruijin Hospital</b> <AsOf text="Mar 2024" old />
              </>
            ),
            min: 0,
            max: 170000,
            text: "170,000 yuan at most",
            old: true,
          },
          {
            id: "sphic",
            label: (
              <>
                <b>Proton and Heavy Ion Center</b> <AsOf text="2026" />
              </>
            ),
            min: 278000,
            max: 300000,
            text: "278,000 to 300,000 yuan",
            old: false,
          },
          {
            id: "usa",
            label: (
              <>
                <b>USA, list prices</b> <AsOf text="undated" old />
              </>
            ),
            min: 700000,
            max: 2100000,
            text: "100,000 to 300,000 US dollars",
            old: true,
            elsewhere: true,
          },
        ]}
      />
    ),
  },
];
