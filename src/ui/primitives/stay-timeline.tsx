import type { ReactNode } from "react";
import { Plot } from "./plot";
import { percent, weekTicksUpTo } from "./plot-scale";

export type StayRow = {
  id: string;
  /** "Tests", "Treatment", "Recovery". */
  label: ReactNode;
  /** The fewest days of it. */
  atLeast?: number | undefined;
  /** The most days of it. Without any day, the words stand alone. */
  upTo?: number | undefined;
  /** The days as words; "not published" where nobody says. */
  text: ReactNode;
};

export type StayTimelineProps = {
  rows: readonly StayRow[];
  axisLabel: string;
  formatTick: (day: number) => string;
  caption?: ReactNode;
};

const mostOf = ({ atLeast = 0, upTo = 0 }: StayRow) => Math.max(atLeast, upTo);

function StayShapes({ row, whole }: { row: StayRow; whole: number }) {
  const sure = row.atLeast ?? 0;
  const most = mostOf(row);
  const box = (start: number, end: number) => ({
    x: percent(start / whole),
    width: percent((end - start) / whole),
    y: "28%",
    height: "44%",
  });
  return (
    <>
      {sure > 0 ? <rect className="bar" {...box(0, sure)} /> : null}
      {most > sure ? <rect className="bar maybe" {...box(sure, most)} /> : null}
    </>
  );
}

/** How long to stay: each part filled for its fewest days, and striped up to its most. */
export function StayTimeline({ rows, axisLabel, formatTick, caption }: StayTimelineProps) {
  const ticks = weekTicksUpTo(Math.max(1, ...rows.map(mostOf)));
  const whole = ticks.at(-1) ?? 1;
  return (
    <Plot
      ticks={ticks}
      formatTick={formatTick}
      axisLabel={axisLabel}
      caption={caption}
      rows={rows.map((row) => ({
        id: row.id,
        label: row.label,
        text: row.text,
        ...(mostOf(row) > 0 ? { shapes: <StayShapes row={row} whole={whole} /> } : {}),
      }))}
    />
  );
}
