import type { ReactNode } from "react";

export type FactRowProps = {
  label: ReactNode;
  /** The value, its day and its notes; a gap where nothing is published. */
  children: ReactNode;
  /** Sets the value large, in serif: for the few facts that decide. */
  big?: ReactNode;
};

/** One fact: a label and its value. */
export function FactRow({ label, children, big }: FactRowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {big ? (
          <>
            <b className="big">{big}</b>{" "}
          </>
        ) : null}
        {children}
      </dd>
    </div>
  );
}
