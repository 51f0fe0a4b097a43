import type { ReactNode } from "react";

export type Rung = {
  id: string;
  /** The kind of evidence: guideline, trial, cohort, expert, tradition. */
  kind: string;
  /** Whether there is any of this kind. The words must say so, too. */
  has: boolean;
  /** What there is of it; left out where there is nothing to say. */
  children?: ReactNode;
};

export type LadderProps = { rungs: readonly Rung[] };

/** How strong the evidence is, strongest kind first. "No proof" is no step on the way: it stands only where it holds. */
export function Ladder({ rungs }: LadderProps) {
  const shown = rungs.filter(({ id, has }) => has || id !== "none");
  return (
    <ol className="ladder">
      {shown.map((rung) => (
        <li key={rung.id} data-has={rung.has ? "" : undefined}>
          {rung.has ? <b>{rung.kind}</b> : rung.kind}
          {rung.children ? <span className={rung.has ? undefined : "quiet"}>{rung.children}</span> : null}
        </li>
      ))}
    </ol>
  );
}
