import type { ReactNode } from "react";

export type NoticeProps = {
  /** `plain` explains, `dated` warns of a date that bites, `danger` may spare harm. */
  kind?: "plain" | "dated" | "danger";
  title: ReactNode;
  children?: ReactNode;
};

/** Something to read before the rest. */
export function Notice({ kind = "plain", title, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role="note">
      <p className="said">{title}</p>
      {children}
    </div>
  );
}
