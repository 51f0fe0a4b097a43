import type { ReactNode } from "react";
import { percent } from "./plot-scale";

export type PlotRow = {
  id: string;
  label: ReactNode;
  /** The value as words. It says all that the shapes show. */
  text: ReactNode;
  /** Left out where there is nothing to draw: the words then stand in their place. */
  shapes?: ReactNode;
};

export type PlotProps = {
  rows: readonly PlotRow[];
  ticks: readonly number[];
  formatTick: (tick: number) => string;
  axisLabel: string;
  caption?: ReactNode;
};

function anchorOf(share: number): "start" | "middle" | "end" {
  if (share === 0) return "start";
  return share === 1 ? "end" : "middle";
}

/** Bars over one axis. Shapes stretch in percentages; words are HTML, so they wrap and grow with the reader's text. */
export function Plot({ rows, ticks, formatTick, axisLabel, caption }: PlotProps) {
  const whole = ticks.at(-1) || 1;
  const marks = ticks.map((tick) => ({ tick, share: tick / whole, word: formatTick(tick) }));
  const isCrowded = marks.some(({ word }) => word.length > 4);
  return (
    <figure className="chart">
      <ul className="bare">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="name">{row.label}</p>
            <p className="value">{row.text}</p>
            {row.shapes ? (
              <svg aria-hidden="true">
                {marks.map(({ tick, share }) => (
                  <line key={tick} className="grid-line" x1={percent(share)} x2={percent(share)} y2="100%" />
                ))}
                {row.shapes}
              </svg>
            ) : null}
          </li>
        ))}
        {rows.some(({ shapes }) => shapes) ? (
          <li className={isCrowded ? "axis crowded" : "axis"}>
            <p className="quiet">{axisLabel}</p>
            <svg aria-hidden="true">
              {marks.map(({ tick, share, word }) => (
                <text key={tick} x={percent(share)} y="16" textAnchor={anchorOf(share)}>
                  {word}
                </text>
              ))}
            </svg>
          </li>
        ) : null}
      </ul>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
