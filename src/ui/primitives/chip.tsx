import { Icon } from "./icon";

export type ChipProps = {
  /** The same page without this choice. */
  href: string;
  label: string;
  /** Read out before the label: "Remove filter: ". */
  removeLabel: string;
};

/** A choice that is on, as the link that takes it back. */
export function Chip({ href, label, removeLabel }: ChipProps) {
  return (
    <a className="chip" href={href}>
      <span>
        <span className="unseen">{removeLabel} </span>
        {label}
      </span>
      <Icon name="remove" />
    </a>
  );
}
