import { CheckedLine } from "../primitives/checked-line";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "checked and due",
    element: (
      <CheckedLine
        days={[
          { label: "Last checked", day: "21 November 2026", iso: "2026-11-21" },
          { label: "Next check due", day: "21 May 2027", iso: "2027-05-21" },
        ]}
      >
        <span>No clinician has reviewed this page</span>
      </CheckedLine>
    ),
  },
  {
    name: "past its check",
    element: (
      <CheckedLine days={[{ label: "Check was due", day: "21 May 2026", iso: "2026-05-21", old: true }]}>
        <a href="#main">Report a mistake</a>
      </CheckedLine>
    ),
  },
];
