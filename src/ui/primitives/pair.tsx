import type { ReactNode } from "react";

export type PairProps = { children: ReactNode };

/** Two chapters of like length, side by side on wide screens. */
export function Pair({ children }: PairProps) {
  return <div className="pair">{children}</div>;
}
