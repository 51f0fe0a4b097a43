import type { ReactNode } from "react";

export type ColophonPart = {
  title: string;
  text?: ReactNode;
  links?: readonly { href: string; label: string }[];
};

export type ColophonProps = { parts: readonly ColophonPart[] };

/** The foot of every page: help in an emergency, how the guide works, what it is not. */
export function Colophon({ parts }: ColophonProps) {
  return (
    <footer className="page">
      <div className="colophon">
        {parts.map((part) => (
          <section key={part.title}>
            <h2 className="label">{part.title}</h2>
            {part.text ? <p>{part.text}</p> : null}
            {part.links ? (
              <ul className="bare">
                {part.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </div>
    </footer>
  );
}
