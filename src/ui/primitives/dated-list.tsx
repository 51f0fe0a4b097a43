import type { ReactNode } from "react";

export type DatedListProps = {
  items: readonly { id: string; iso: string; day: string; ahead?: boolean; children: ReactNode }[];
};

/** What changed, or will change, on which day. Days still ahead are brass. */
export function DatedList({ items }: DatedListProps) {
  return (
    <ul className="dated">
      {items.map((item) => (
        <li key={item.id}>
          <time className={item.ahead ? "old" : undefined} dateTime={item.iso}>
            {item.day}
          </time>
          <p>{item.children}</p>
        </li>
      ))}
    </ul>
  );
}
