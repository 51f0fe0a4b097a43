import type { ReactNode } from "react";

export type LinkGroup = {
  title: string;
  links: readonly { href: string; label: string; aside?: string }[];
  /** A group that needs care first: its heading is vermilion, and the words say why. */
  beware?: ReactNode;
};

export type LinkGroupsProps = { groups: readonly LinkGroup[] };

/** Many links under a few headings, in columns. */
export function LinkGroups({ groups }: LinkGroupsProps) {
  return (
    <div className="groups">
      {groups.map((group) => (
        <section key={group.title} className={group.beware ? "beware" : undefined}>
          <h3>{group.title}</h3>
          <ul className="bare">
            {group.links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
                {link.aside ? (
                  <>
                    {" "}
                    <span className="quiet">{link.aside}</span>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
          {group.beware ? <p className="small">{group.beware}</p> : null}
        </section>
      ))}
    </div>
  );
}
