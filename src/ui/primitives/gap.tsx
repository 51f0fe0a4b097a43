import type { ReactNode } from "react";

export type GapProps = { children: ReactNode };

/** A value nobody publishes: said with an open ring, not left blank. */
export function Gap({ children }: GapProps) {
  return <span className="unpublished">{children}</span>;
}
