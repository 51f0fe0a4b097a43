import type { ReactNode } from "react";

export type AsOfProps = {
  /** The day as words: "Mar 2024", or "Mar 2024, over a year old". */
  text: string;
  /** Past its year: set in brass. The words must say so, too. */
  old?: boolean;
  /** Note references that belong to the day. */
  children?: ReactNode;
};

/** The day of the figure it follows. */
export function AsOf({ text, old = false, children }: AsOfProps) {
  return (
    <span className={old ? "asof old" : "asof"}>
      {text}
      {children}
    </span>
  );
}
