import type { ReactNode } from "react";

export type FigureProps = {
  /** A drawing that carries its own text equivalent. */
  children: ReactNode;
  caption: ReactNode;
};

/** A picture that explains, with its words. */
export function Figure({ children, caption }: FigureProps) {
  return (
    <figure>
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
