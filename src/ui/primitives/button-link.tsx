import type { ReactNode } from "react";

export type ButtonLinkProps = {
  href: string;
  /** At most one filled button in view; the others are quiet. */
  kind?: "filled" | "quiet";
  children: ReactNode;
};

/** A link that acts: print, add, send. */
export function ButtonLink({ href, kind = "filled", children }: ButtonLinkProps) {
  return (
    <a className="button" data-kind={kind} href={href}>
      {children}
    </a>
  );
}
