import { Steps } from "../primitives/steps";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "two steps",
    element: (
      <Steps
        steps={[
          {
            id: "case",
            title: "Send your case first",
            children: <p>By internet, before you travel. No form or address for this is published.</p>,
          },
          { id: "price", title: "Get the price in writing", children: <p>With scans, drugs and deposit.</p> },
          { id: "campus", title: "Check which campus" },
        ]}
      />
    ),
  },
];
