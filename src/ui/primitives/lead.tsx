import type { ReactNode } from "react";

export type LeadProps = { children: ReactNode };

/** The one plain sentence under a title. */
export function Lead({ children }: LeadProps) {
  return <p className="lead">{children}</p>;
}
