import { Zh } from "./zh";

export type CallsProps = {
  calls: readonly { number: string; label: string; zh: string }[];
  /** Large, the first one filled: for a page that is opened in need. */
  urgent?: boolean;
};

/** Numbers to call in need, each a link that a telephone dials. */
export function Calls({ calls, urgent = false }: CallsProps) {
  return (
    <ul className={urgent ? "calls urgent" : "calls"}>
      {calls.map(({ number, label, zh }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <b>{number}</b> <span>{label}</span> <Zh>{zh}</Zh>
          </a>
        </li>
      ))}
    </ul>
  );
}
