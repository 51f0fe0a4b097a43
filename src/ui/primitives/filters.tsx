import type { ReactNode } from "react";
import { OptionRow, type OptionRowProps } from "./option-row";

export type FilterGroup = {
  key: string;
  legend: string;
  /** Always in view. */
  options: readonly Omit<OptionRowProps, "name">[];
  /** Folded away under "13 more". */
  more?: { label: string; open: boolean; options: readonly Omit<OptionRowProps, "name">[] };
};

export type FiltersProps = {
  action: string;
  /** "Filter", and "4 on" beside it. */
  title: string;
  count?: string;
  groups: readonly FilterGroup[];
  button: string;
  /** Fields above the groups: a search field, hidden inputs that keep the sort. */
  children?: ReactNode;
};

/** One GET form of checkboxes: beside the results on wide screens, folded above them on phones. */
export function Filters({ action, title, count, groups, button, children }: FiltersProps) {
  return (
    <details className="filters" id="filters">
      <summary>
        {title} {count ? <span className="quiet">{count}</span> : null}
      </summary>
      <form action={action}>
        {children}
        <p className="apply-first">
          <button className="button" type="submit">
            {button}
          </button>
        </p>
        {groups.map((group) => (
          <fieldset key={group.key}>
            <legend>{group.legend}</legend>
            {group.options.map((option) => (
              <OptionRow key={option.value} name={group.key} {...option} />
            ))}
            {group.more ? (
              <details open={group.more.open}>
                <summary>{group.more.label}</summary>
                {group.more.options.map((option) => (
                  <OptionRow key={option.value} name={group.key} {...option} />
                ))}
              </details>
            ) : null}
          </fieldset>
        ))}
        <p className="apply">
          <button className="button" type="submit">
            {button}
          </button>
        </p>
      </form>
    </details>
  );
}
