import { Zh } from "./zh";

export type CallsProps = { calls: readonly { number: string; label: string; zh: string }[] };

/** Numbers to call in need, at the foot of a sheet. */
export function Calls({ calls }: CallsProps) {
  return (
    <div className="calls">
      {calls.map((call) => (
        <p key={call.number}>
          <b>{call.number}</b> {call.label} <Zh>{call.zh}</Zh>
        </p>
      ))}
    </div>
  );
}
