import type { ReactNode } from "react";

export type HeadProps = {
  title: ReactNode;
  id?: string;
  /** What stands at the far end of the line: a link, a sort. */
  aside: ReactNode;
};

/** A second-level heading with one thing beside it. */
export function Head({ title, id, aside }: HeadProps) {
  return (
    <div className="head">
      <h2 id={id}>{title}</h2>
      {aside}
    </div>
  );
}
