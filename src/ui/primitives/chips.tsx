import { Chip, type ChipProps } from "./chip";

export type ChipsProps = {
  chips: readonly ChipProps[];
  clear: { href: string; label: string };
};

/** All choices that are on, and one link that takes back everything. */
export function Chips({ chips, clear }: ChipsProps) {
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <Chip {...chip} />
        </li>
      ))}
      <li>
        <a className="clear" href={clear.href}>
          {clear.label}
        </a>
      </li>
    </ul>
  );
}
