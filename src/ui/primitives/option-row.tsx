import { Gap } from "./gap";

export type OptionRowProps = {
  name: string;
  value: string;
  label: string;
  /** Results with this value as the only value of its key. */
  count: number;
  /** The count as the reader sees it. */
  countText?: string;
  checked: boolean;
  /** The value "not published" carries the ring. */
  gap?: boolean;
};

/** One choice of a filter, as a checkbox with its number of results. */
export function OptionRow({ name, value, label, count, countText, checked, gap = false }: OptionRowProps) {
  return (
    <label className="option">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} data-count={count} />
      {gap ? <Gap>{label}</Gap> : <span>{label}</span>}
      <span className="count">{countText ?? count}</span>
    </label>
  );
}
