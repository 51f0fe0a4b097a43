import { percent } from "./plot-scale";
import { type ClaimStatus, StatusMark } from "./status-mark";

export type Weight = {
  status: ClaimStatus;
  count: number;
  word: string;
  /** One short sentence: what the word means. */
  meaning: string;
  href?: string;
};

export type WeighBarProps = {
  /** All six in their order, zero counts too. */
  weights: readonly Weight[];
  /** The whole picture as one sentence. */
  label: string;
};

/** A status that occurs at all must be seen: no piece is thinner than this share of the bar. */
const leastShare = 0.012;

const textures: Partial<Record<ClaimStatus, string>> = {
  outdated: "barred",
  disputed: "ruled",
  unverified: "dotted",
};

function shares(weights: readonly Weight[]) {
  const present = weights.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const raised = present.map(({ status, count }) => ({ status, share: Math.max(count / total, leastShare) }));
  const sum = raised.reduce((all, { share }) => all + share, 0);
  let start = 0;
  return raised.map(({ status, share }) => {
    const piece = { status, start, share: share / sum };
    start += piece.share;
    return piece;
  });
}

/** How the claims weigh: a bar, and each status with its number and its meaning. */
export function WeighBar({ weights, label }: WeighBarProps) {
  return (
    <>
      <svg className="weigh" role="img" aria-label={label}>
        {shares(weights).map(({ status, start, share }) => {
          const box = { x: percent(start), width: percent(share - 0.002), height: "100%" };
          const texture = textures[status];
          return (
            <g key={status} data-status={status}>
              <rect {...box} />
              {texture ? <rect className={texture} {...box} /> : null}
            </g>
          );
        })}
      </svg>
      <ul className="legend">
        {weights.map(({ status, count, word, meaning, href }) => (
          <li key={status}>
            <b>{count}</b>
            {href ? (
              <a href={href}>
                <StatusMark status={status} word={word} />
              </a>
            ) : (
              <StatusMark status={status} word={word} />
            )}
            <br />
            {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}
