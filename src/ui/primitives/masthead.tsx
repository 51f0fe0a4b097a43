import { Bend } from "./bend";

export type NavLink = {
  href: string;
  label: string;
  /** `page` on the page itself, `true` on pages below it. */
  current?: "page" | "true";
};

export type MastheadProps = {
  home: { href: string; label: string };
  /** What a screen reader calls the list of links. */
  navLabel: string;
  /** The word on the button that opens the list on phones. */
  menuLabel: string;
  links: readonly NavLink[];
};

/** The guide's name and its chapters. The list is folded on phones and always open on wide screens. */
export function Masthead({ home, navLabel, menuLabel, links }: MastheadProps) {
  return (
    <header className="page">
      <div className="masthead">
        <a className="wordmark" href={home.href}>
          <Bend />
          {home.label}
        </a>
        <details className="menu">
          <summary>{menuLabel}</summary>
          <nav aria-label={navLabel}>
            {links.map((link) => (
              <a key={link.href} href={link.href} aria-current={link.current}>
                {link.label}
              </a>
            ))}
          </nav>
        </details>
      </div>
    </header>
  );
}
