import { OnThisPage } from "../primitives/on-this-page";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a long entry",
    element: (
      <OnThisPage
        title="On this page"
        chapters={[
          "What it treats",
          "Language of care",
          "Standing",
          "Paying",
          "What is claimed, and what we found",
          "Sources",
        ].map((title, place) => ({ id: `chapter-${place}`, title }))}
      />
    ),
  },
];
