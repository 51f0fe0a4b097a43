import type { ReactNode } from "react";

export type BetterFigureProps = {
  /** The figure as claimed, struck out. */
  claimed?: string;
  better: string;
  /** The better figure's unit and day. */
  asOf: ReactNode;
  /** Read out before each figure, since a line through a word is not heard. */
  claimedLabel: string;
  betterLabel: string;
};

/** A better figure, large, beside the one it replaces. */
export function BetterFigure({ claimed, better, asOf, claimedLabel, betterLabel }: BetterFigureProps) {
  return (
    <p className="better">
      {claimed ? (
        <>
          <s>
            <span className="unseen">{claimedLabel} </span>
            {claimed}
          </s>{" "}
        </>
      ) : null}
      <span>
        <span className="unseen">{betterLabel} </span>
        {better}
      </span>{" "}
      <span className="asof">{asOf}</span>
    </p>
  );
}
