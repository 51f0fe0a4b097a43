import type { ReactNode } from "react";
import { percent } from "./plot-scale";

export type PlotRow = {
  id: string;
  label: ReactNode;
  /** The value as words. It says all that the shapes show. */
  text: ReactNode;
  shapes: ReactNode;
};

export type PlotProps = {
  rows: readonly PlotRow[];
  ticks: readonly number[];
  formatTick: (tick: number) => string;
  axisLabel: string;
  caption?: ReactNode;
  /** A day or an amount that is drawn across all rows, and set apart on the axis. */
  limit?: { at: number; label: string };
};

function anchorOf(share: number): "start" | "middle" | "end" {
  if (share === 0) return "start";
  return share === 1 ? "end" : "middle";
}

/** Bars over one axis. Shapes stretch in percentages; words are HTML, so they wrap and grow with the reader's text. */
export function Plot({ rows, ticks, formatTick, axisLabel, caption, limit }: PlotProps) {
  const whole = ticks.at(-1) || 1;
  const limitAt = limit ? percent(limit.at / whole) : undefined;
  /** Two numbers on one spot could not be read; the limit goes first. */
  const isFree = (tick: number) => !limit || Math.abs(tick - limit.at) / whole > 0.08;
  return (
    <figure className="chart">
      <ul className="bare">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="name">{row.label}</p>
            <p className="value">{row.text}</p>
            <svg aria-hidden="true">
              {ticks.map((tick) => (
                <line
                  key={tick}
                  className="grid-line"
                  x1={percent(tick / whole)}
                  x2={percent(tick / whole)}
                  y2="100%"
                />
              ))}
              {row.shapes}
              {limitAt ? <line className="limit" x1={limitAt} x2={limitAt} y2="100%" /> : null}
            </svg>
          </li>
        ))}
        <li className="axis">
          <p className="quiet">{axisLabel}</p>
          <svg aria-hidden="true">
            {ticks.filter(isFree).map((tick) => (
              <text key={tick} x={percent(tick / whole)} y="16" textAnchor={anchorOf(tick / whole)}>
                {formatTick(tick)}
              </text>
            ))}
            {limit ? (
              <text className="limit-day" x={limitAt} y="16" textAnchor={anchorOf(limit.at / whole)}>
                {limit.label}
              </text>
            ) : null}
          </svg>
        </li>
      </ul>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
