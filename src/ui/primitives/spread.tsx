import type { ReactNode } from "react";

export type SpreadProps = {
  /** The title block. */
  title: ReactNode;
  /** The card of facts: beside the text on wide screens, before the chapters on phones. */
  card: ReactNode;
  cardLabel: string;
  children: ReactNode;
};

/** The opening of an entry. Only as much text stands beside the card as the card is tall. */
export function Spread({ title, card, cardLabel, children }: SpreadProps) {
  return (
    <div className="spread">
      {title}
      <aside aria-label={cardLabel}>{card}</aside>
      <div>{children}</div>
    </div>
  );
}
