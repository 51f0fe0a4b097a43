import { Ladder } from "../primitives/ladder";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "strong, weak and missing",
    element: (
      <Ladder
        rungs={[
          { id: "guideline", kind: "Guideline", has: true, children: "For listed tumours." },
          {
            id: "trial",
            kind: "Trial by lot",
            has: true,
            children: "No gain in prostate cancer: 450 men, no lasting difference.",
          },
          { id: "cohort", kind: "Patients followed", has: false, children: "None found." },
          { id: "tradition", kind: "Tradition", has: false },
          { id: "none", kind: "No proof found", has: false },
        ]}
      />
    ),
  },
];
