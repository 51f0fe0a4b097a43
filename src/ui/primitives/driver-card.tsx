import type { ReactNode } from "react";
import { zhWords } from "./zh-words";

export type DriverCardProps = {
  title: string;
  /** The request in Chinese, above the address. */
  ask: string;
  /** The address in Chinese, largest part first, one line each. */
  lines: readonly string[];
  /** The same in Latin letters, for the reader. */
  spelled: string;
  /** Source notes and dates. */
  children?: ReactNode;
};

/** The one box of an entry: held up to a driver. */
export function DriverCard({ title, ask, lines, spelled, children }: DriverCardProps) {
  return (
    <section className="driver">
      <h2>{title}</h2>
      <p lang="zh-Hans">
        <small>{ask}</small>
        {lines.map((line) => (
          <span key={line}>{zhWords(line)}</span>
        ))}
      </p>
      <p className="small">{spelled}</p>
      {children}
    </section>
  );
}
