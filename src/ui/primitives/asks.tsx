import { Zh } from "./zh";

export type Ask = {
  text: string;
  /** The same question in Chinese, to point at. */
  zh?: string;
};

export type AsksProps = { asks: readonly Ask[] };

/** Questions to ask, with a box to tick on paper. */
export function Asks({ asks }: AsksProps) {
  return (
    <ul className="asks">
      {asks.map((ask) => (
        <li key={ask.text}>
          {ask.text}
          {ask.zh ? (
            <>
              {" "}
              <Zh>{ask.zh}</Zh>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
