import type { ReactNode } from "react";
import { BetterFigure, type BetterFigureProps } from "./better-figure";
import { type ClaimStatus, StatusMark } from "./status-mark";

export type ClaimRowProps = {
  /** The claim's slug: `s1-026`. It is also the row's id. */
  id: string;
  /** The page of this claim. */
  href?: string;
  status: ClaimStatus;
  statusWord: string;
  /** The claim in our words. */
  statement: ReactNode;
  better?: BetterFigureProps;
  /** What we found, with its notes. */
  finding: ReactNode;
  /** Source and date, where no numbered notes stand on the page. */
  origin?: ReactNode;
};

/** One claim as a small argument: how far to trust it, what is said, what we found. */
export function ClaimRow(props: ClaimRowProps) {
  const { id, href, status, statusWord, statement, better, finding, origin } = props;
  const name = id.toUpperCase();
  return (
    <li className="claim" id={id} data-status={status} data-slug={id}>
      <p className="tally">
        <StatusMark status={status} word={statusWord} />
        <span className="id">{href ? <a href={href}>{name}</a> : name}</span>
      </p>
      <h3 className="said">{statement}</h3>
      <div className="found">
        {better ? <BetterFigure {...better} /> : null}
        <p>{finding}</p>
        {origin ? <p className="origin">{origin}</p> : null}
      </div>
    </li>
  );
}
