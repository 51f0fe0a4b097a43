import { Zh } from "./zh";

export type BlanksProps = {
  blanks: readonly {
    label: string;
    zh?: string;
    value?: string;
    /** Over the whole width: for what takes more than a few words. */
    wide?: boolean;
  }[];
};

/** Lines to fill in with a pen: beside the label on a sheet, under it with more room elsewhere. */
export function Blanks({ blanks }: BlanksProps) {
  return (
    <dl className="blanks">
      {blanks.map(({ label, zh, value, wide }) => (
        <div key={label} className={wide ? "wide" : undefined}>
          <dt>
            {label} {zh && <Zh>{zh}</Zh>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
