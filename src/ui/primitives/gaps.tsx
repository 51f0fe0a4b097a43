import type { ReactNode } from "react";

export type GapsProps = { items: readonly { id: string; children: ReactNode }[] };

/** Ruled lines of text: what we could not fill, other options, benefits one by one. */
export function Gaps({ items }: GapsProps) {
  return (
    <ul className="gaps">
      {items.map((item) => (
        <li key={item.id}>{item.children}</li>
      ))}
    </ul>
  );
}
