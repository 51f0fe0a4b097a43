import type { ReactNode } from "react";

export type SortLinksProps = {
  label: string;
  links: readonly { href: string; label: string; current: boolean }[];
  /** Another way to see the list. */
  children?: ReactNode;
};

/** The orders a list can be read in; the one in use is not a link. */
export function SortLinks({ label, links, children }: SortLinksProps) {
  return (
    <p className="sort">
      <span className="quiet">{label}</span>
      {links.map((link) =>
        link.current ? (
          <b key={link.href} aria-current="true">
            {link.label}
          </b>
        ) : (
          <a key={link.href} href={link.href}>
            {link.label}
          </a>
        ),
      )}
      {children}
    </p>
  );
}
