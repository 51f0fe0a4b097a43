import type { ReactNode } from "react";

export type FactRowsProps = {
  children: ReactNode;
  /** Long labels, such as names that are links, get a wider column. */
  longLabels?: boolean;
};

/** A definition list of facts, one hairline under each. */
export function FactRows({ children, longLabels = false }: FactRowsProps) {
  return <dl className={longLabels ? "facts long" : "facts"}>{children}</dl>;
}
