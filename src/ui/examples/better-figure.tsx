import { BetterFigure } from "../primitives/better-figure";
import type { Example } from "./example";

export const examples: Example[] = [
  {
    name: "a better figure",
    element: (
      <BetterFigure
        claimed="6,000"
        better="8,900"
        asOf="almost, January 2026"
        claimedLabel="Claimed:"
        betterLabel="Better:"
      />
    ),
  },
];
