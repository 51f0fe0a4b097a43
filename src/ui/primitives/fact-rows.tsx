import type { ReactNode } from "react";

export type FactRowsProps = { children: ReactNode };

/** A definition list of facts, one hairline under each. */
export function FactRows({ children }: FactRowsProps) {
  return <dl className="facts">{children}</dl>;
}
