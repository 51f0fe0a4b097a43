import type { ReactNode } from "react";
import { Head } from "./head";

export type ResultsProps = {
  total: number;
  /** "13 of 45 hospitals match". */
  title: string;
  sort?: ReactNode;
  chips?: ReactNode;
  /** The list, the pager, what to do when nothing matches. */
  children: ReactNode;
};

/** What a directory found, with its number first. */
export function Results({ total, title, sort, chips, children }: ResultsProps) {
  return (
    <section className="results" aria-labelledby="results" data-total={total}>
      <Head id="results" title={title} aside={sort} />
      {chips}
      {children}
    </section>
  );
}
