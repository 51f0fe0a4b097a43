import type { ReactNode } from "react";
import { Bend } from "./bend";
import { Zh } from "./zh";

export type SheetProps = {
  title: string;
  zh?: string;
  /** Who made it and when its facts were checked. */
  dates: string;
  children: ReactNode;
};

/** One page for the pocket, A4 or Letter, in two languages. */
export function Sheet({ title, zh, dates, children }: SheetProps) {
  return (
    <article className="sheet">
      <header>
        <Bend />
        <div>
          <h1>
            {title}
            {zh ? (
              <>
                {" "}
                <Zh kind="name">{zh}</Zh>
              </>
            ) : null}
          </h1>
          <p className="quiet">{dates}</p>
        </div>
      </header>
      {children}
    </article>
  );
}
