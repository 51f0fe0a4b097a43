import { Chapter } from "../primitives/chapter";
import { Pair } from "../primitives/pair";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "two short chapters",
    element: (
      <Pair>
        <Chapter id="example-good" title="What good it does">
          <p>No lasting difference in a trial of 450 men.</p>
        </Chapter>
        <Chapter id="example-harm" title="What can go wrong">
          <p>Tiredness, and sore skin where the beam goes in.</p>
        </Chapter>
      </Pair>
    ),
  },
];
