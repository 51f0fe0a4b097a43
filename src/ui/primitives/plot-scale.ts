/** Round numbers from zero to at least `largest`, four to eight of them, for an axis. */
export function ticksUpTo(largest: number, steps: readonly number[] = [1, 2, 2.5, 5, 10]): number[] {
  if (!(largest > 0)) return [0];
  const rough = largest / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** Days read best in weeks: ticks at whole weeks, at most eight of them. */
export function weekTicksUpTo(days: number): number[] {
  const step = [7, 14, 28, 56, 91, 182, 364].find((candidate) => days / candidate <= 7) ?? 728;
  const count = Math.max(1, Math.ceil(days / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** A share of the whole as an SVG length. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
