/** How near an entry is to its next check: `due` within thirty days of it, `overdue` after it. */
export type CheckState = "current" | "due" | "overdue";

/** The last day that a date, month or year covers; nothing for `undated`. A part date counts from its end. */
export function lastDayOf(asOf: string): string | undefined {
  if (/^\d{4}$/.test(asOf)) return `${asOf}-12-31`;
  if (/^\d{4}-\d{2}$/.test(asOf)) {
    const [year, month] = asOf.split("-").map(Number) as [number, number];
    return `${asOf}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined;
}

/** Whether a figure of this date is more than a year old on this day. `undated` is never fresh. */
export function isOld(asOf: string, today: string): boolean {
  const last = lastDayOf(asOf);
  return last === undefined || addDays(last, 365) < today;
}

/** Where an entry stands on this day. */
export function checkStateOf(nextCheck: string, today: string): CheckState {
  if (nextCheck < today) return "overdue";
  return nextCheck <= addDays(today, 30) ? "due" : "current";
}

/** The day that many days later (or earlier, when negative), `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
