import { AsOf } from "../primitives/as-of";
import { StayTimeline } from "../primitives/stay-timeline";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "proton therapy, with the visa limit",
    element: (
      <StayTimeline
        axisLabel="Days after you arrive"
        formatTick={String}
        limit={{ at: 30, label: "30" }}
        caption="Filled: at least. Striped: may be needed. Dashed: not published. Line: day 30, the end of a visa-free stay."
        rows={[
          {
            id: "tests",
            label: <b>Tests</b>,
            from: 0,
            atLeast: 5,
            upTo: 10,
            text: "5 to 10 days",
            kind: "stay",
          },
          {
            id: "treatment",
            label: <b>Treatment</b>,
            from: 10,
            atLeast: 38,
            upTo: 60,
            text: "28 to 50 days",
            kind: "stay",
          },
          {
            id: "recovery",
            label: <b>Recovery</b>,
            from: 60,
            upTo: 70,
            text: "Not published",
            kind: "unpublished",
          },
          { id: "flight", label: <b>Earliest flight</b>, from: 62, text: "From day 62", kind: "stay" },
          {
            id: "free",
            label: (
              <>
                <b>Visa-free stay</b> <AsOf text="until 31 Dec 2026" old />
              </>
            ),
            from: 0,
            upTo: 30,
            text: "30 days, many passports",
            kind: "permit",
          },
          { id: "s2", label: <b>S2 visa</b>, from: 0, upTo: 180, text: "up to 180 days", kind: "permit" },
        ]}
      />
    ),
  },
];
