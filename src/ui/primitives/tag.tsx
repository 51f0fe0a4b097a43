import type { ReactNode } from "react";

export type TagProps = { children: ReactNode; kind?: "plain" | "dated" | "danger" };

/** One or two words that set a line apart: "legal limits", "pilot". */
export function Tag({ children, kind = "plain" }: TagProps) {
  return (
    <span className="tag" data-kind={kind}>
      {children}
    </span>
  );
}
