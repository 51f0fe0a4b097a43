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
  /** A search over everything, on every page. */
  search: { action: string; label: string; button: string };
};

/** The guide's name, its chapters and a search. Folded on phones, always open on wide screens. */
export function Masthead({ home, navLabel, menuLabel, links, search }: MastheadProps) {
  return (
    <header className="page">
      <div className="masthead">
        <a className="wordmark" href={home.href}>
          <Bend />
          <span>{home.label}</span>
        </a>
        <details className="menu">
          <summary>{menuLabel}</summary>
          <div>
            <nav aria-label={navLabel}>
              {links.map((link) => (
                <a key={link.href} href={link.href} aria-current={link.current}>
                  {link.label}
                </a>
              ))}
            </nav>
            <search aria-label={search.label}>
              <form className="seek" action={search.action}>
                <input
                  className="input"
                  name="q"
                  type="search"
                  aria-label={search.label}
                  autoComplete="off"
                  maxLength={80}
                />
                <button className="button" data-kind="quiet" type="submit">
                  {search.button}
                </button>
              </form>
            </search>
          </div>
        </details>
      </div>
    </header>
  );
}
