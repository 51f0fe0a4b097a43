import { Asks } from "../primitives/asks";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "questions",
    element: (
      <Asks
        asks={[
          { text: "Which campus will treat me?" },
          { text: "How many people with my illness did you treat last year, and what happened to them?" },
        ]}
      />
    ),
  },
  {
    name: "in two languages",
    element: <Asks asks={[{ text: "I need an interpreter.", zh: "我需要翻译。" }]} />,
  },
];
