export type TrailProps = {
  /** What a screen reader calls the list: "You are here". */
  label: string;
  links: readonly { href: string; label: string }[];
};

/** The pages above this one. */
export function Trail({ label, links }: TrailProps) {
  return (
    <nav className="trail" aria-label={label}>
      <ol className="bare">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
