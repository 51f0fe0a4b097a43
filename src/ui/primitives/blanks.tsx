import { Zh } from "./zh";

export type BlanksProps = { blanks: readonly { label: string; zh: string; value?: string }[] };

/** Lines to fill in with a pen. */
export function Blanks({ blanks }: BlanksProps) {
  return (
    <dl className="blanks">
      {blanks.map((blank) => (
        <div key={blank.label}>
          <dt>
            {blank.label} <Zh>{blank.zh}</Zh>
          </dt>
          <dd>{blank.value}</dd>
        </div>
      ))}
    </dl>
  );
}
