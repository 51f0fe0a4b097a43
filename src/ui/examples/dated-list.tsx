import { DatedList } from "../primitives/dated-list";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "ahead and behind",
    element: (
      <DatedList
        items={[
          {
            id: "a",
            iso: "2026-12-31",
            day: "31 Dec 2026",
            ahead: true,
            children: (
              <>
                <a href="#main">30-day visa waivers end</a> for 48 countries, unless renewed.
              </>
            ),
          },
          {
            id: "b",
            iso: "2026-08-20",
            day: "20 Aug 2026",
            children: "Transit without a visa for 240 hours now covers 57 countries.",
          },
        ]}
      />
    ),
  },
];
