import type { ReactNode } from "react";
import { Head } from "./head";

export type ChapterProps = {
  id: string;
  title: ReactNode;
  /** A link or a few words at the far end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One part of a page, opened by an ink rule. */
export function Chapter({ id, title, aside, children }: ChapterProps) {
  return (
    <section className="chapter" id={id}>
      {aside ? <Head title={title} aside={aside} /> : <h2>{title}</h2>}
      {children}
    </section>
  );
}
