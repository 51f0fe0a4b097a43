import { StayTimeline } from "../primitives/stay-timeline";
import type { Example } from "./example";

const axis = { axisLabel: "Days", formatTick: String };

export const examples: Example[] = [
  {
    name: "proton therapy, one part not published",
    element: (
      <StayTimeline
        {...axis}
        caption="Filled: at least. Striped: may be needed."
        rows={[
          { id: "tests", label: "Tests", atLeast: 5, upTo: 10, text: "5 to 10 days" },
          { id: "treatment", label: "Treatment", atLeast: 28, upTo: 50, text: "28 to 50 days" },
          { id: "recovery", label: "Recovery", atLeast: 7, text: "at least 7 days" },
          { id: "flight", label: "Before flying home", text: "Not published" },
        ]}
      />
    ),
  },
  {
    name: "no figure at all: words only",
    element: (
      <StayTimeline
        {...axis}
        rows={[
          { id: "nights", label: "Nights in hospital", atLeast: 0, upTo: 0, text: "0 nights" },
          { id: "city", label: "Days in the city", text: "Not published" },
        ]}
      />
    ),
  },
];
