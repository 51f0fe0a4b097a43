import type { ReactNode } from "react";

export type ClaimLedgerProps = {
  /** The three headings on wide screens: trust, claimed, found. */
  headings?: readonly [string, string, string];
  /** The narrower columns beside filters. */
  register?: boolean;
  /** `ClaimRow` elements. */
  children: ReactNode;
};

/** What is said and what was found, facing each other. */
export function ClaimLedger({ headings, register = false, children }: ClaimLedgerProps) {
  return (
    <>
      {headings ? (
        <div className="columns-said" aria-hidden="true">
          {headings.map((heading) => (
            <span key={heading}>{heading}</span>
          ))}
        </div>
      ) : null}
      <ol className={register ? "ledger register" : "ledger"}>{children}</ol>
    </>
  );
}
