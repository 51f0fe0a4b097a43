import type { ReactNode } from "react";
import { Plot } from "./plot";
import { percent, ticksUpTo } from "./plot-scale";

export type PriceRow = {
  id: string;
  /** Who asks this price, with the day it was seen and its notes. */
  label: ReactNode;
  min: number;
  max: number;
  /** "278,000 to 300,000 yuan". */
  text: ReactNode;
  /** Seen more than a year ago: striped. */
  old: boolean;
  /** Outside Shanghai: slate. */
  elsewhere?: boolean;
};

export type RangeBarProps = {
  rows: readonly PriceRow[];
  /** One currency a picture: "Thousand yuan". */
  axisLabel: string;
  formatTick: (amount: number) => string;
  caption?: ReactNode;
};

/** A single price is a bar from zero; a range floats between its ends. */
function boxOf({ min, max }: PriceRow, whole: number) {
  const start = min < max ? min : 0;
  return { x: percent(start / whole), width: percent(Math.max((max - start) / whole, 0.006)) };
}

/** Prices beside each other, each with its day. */
export function RangeBar({ rows, axisLabel, formatTick, caption }: RangeBarProps) {
  const ticks = ticksUpTo(Math.max(0, ...rows.map(({ max }) => max)));
  const whole = ticks.at(-1) || 1;
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
        shapes: (
          <rect
            className={`${row.elsewhere ? "bar elsewhere" : "bar"}${row.old ? " maybe" : ""}`}
            y="28%"
            height="44%"
            {...boxOf(row, whole)}
          />
        ),
      }))}
    />
  );
}
