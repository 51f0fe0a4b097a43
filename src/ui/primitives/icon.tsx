import type { IconName } from "./icon-shapes";

export type IconProps = { name: IconName };

/** An icon always stands beside its word, so it is hidden from screen readers. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="mark" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
