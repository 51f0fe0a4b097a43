import type { ReactNode } from "react";

export type ProseProps = { children: ReactNode };

/** Text made from Markdown, at a width that can be read. */
export function Prose({ children }: ProseProps) {
  return <div className="prose">{children}</div>;
}
