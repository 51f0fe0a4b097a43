import type { ReactNode } from "react";

export type CheckedLineProps = {
  /** Each a label and a day ("Last checked", "21 November 2026"). */
  days: readonly { label: string; day: string; iso: string; old?: boolean }[];
  /** Further words and links on the same line. */
  children?: ReactNode;
};

/** When the entry was checked, and when it is due again. */
export function CheckedLine({ days, children }: CheckedLineProps) {
  return (
    <div className="checked">
      {days.map(({ label, day, iso, old }) => (
        <span key={label}>
          {label} <time dateTime={iso}>{old ? <b className="old">{day}</b> : <b>{day}</b>}</time>
        </span>
      ))}
      {children}
    </div>
  );
}
