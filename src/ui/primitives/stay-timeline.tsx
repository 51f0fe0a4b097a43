import type { ReactNode } from "react";
import { Plot } from "./plot";
import { percent, weekTicksUpTo } from "./plot-scale";

export type StayRow = {
  id: string;
  /** "Tests", "Treatment", "Recovery", "Earliest flight", "S2 visa". */
  label: ReactNode;
  /** Days after arrival. */
  from: number;
  /** The day on which this part ends at the earliest. */
  atLeast?: number;
  /** The day by which it has ended. */
  upTo?: number;
  /** The days as words; "not published" where nobody says. */
  text: ReactNode;
  /** A permit is a stay that a visa allows; an unpublished part is an empty dashed box. */
  kind: "stay" | "permit" | "unpublished";
};

export type StayTimelineProps = {
  rows: readonly StayRow[];
  axisLabel: string;
  formatTick: (day: number) => string;
  /** The last day a visa-free stay allows, drawn across everything. */
  limit?: { at: number; label: string };
  caption?: ReactNode;
};

const endOf = ({ from, atLeast, upTo }: StayRow) => Math.max(from, atLeast ?? 0, upTo ?? 0);

function StayShapes({ row, whole }: { row: StayRow; whole: number }) {
  /** A permit of 180 days may not squeeze a stay of three weeks, so shapes stop at the end of the axis. */
  const at = (day: number) => Math.min(day, whole) / whole;
  const box = (start: number, end: number) => ({
    x: percent(at(start)),
    width: percent(Math.max(at(end) - at(start), 0.006)),
    y: "28%",
    height: "44%",
  });
  if (row.kind === "unpublished")
    return <rect className="missing" {...box(row.from, row.upTo ?? row.atLeast ?? whole)} />;
  if (row.kind === "permit") return <rect className="permit" {...box(row.from, endOf(row))} />;
  const sure = row.atLeast ?? row.from;
  return (
    <>
      {sure > row.from ? <rect className="bar" {...box(row.from, sure)} /> : null}
      {(row.upTo ?? 0) > sure ? <rect className="bar maybe" {...box(sure, row.upTo ?? sure)} /> : null}
      {row.atLeast === undefined && row.upTo === undefined ? (
        <circle className="here" cx={percent(at(row.from))} cy="50%" r="7" />
      ) : null}
    </>
  );
}

/** How long to stay: tests, treatment, recovery, the flight home, and what the visa allows. */
export function StayTimeline({ rows, axisLabel, formatTick, limit, caption }: StayTimelineProps) {
  const needed = rows.filter(({ kind }) => kind !== "permit").map(endOf);
  const ticks = weekTicksUpTo(Math.max(1, limit?.at ?? 0, ...needed));
  const whole = ticks.at(-1) ?? 1;
  return (
    <Plot
      ticks={ticks}
      formatTick={formatTick}
      axisLabel={axisLabel}
      caption={caption}
      limit={limit}
      rows={rows.map((row) => ({
        id: row.id,
        label: row.label,
        text: row.text,
        shapes: <StayShapes row={row} whole={whole} />,
      }))}
    />
  );
}
