export type Door = {
  href: string;
  /** "I have ", "a diagnosis", "": the middle part is the link's name. */
  before: string;
  name: string;
  after?: string;
  detail: string;
};

export type DoorsProps = { doors: readonly Door[] };

/** The ways into the guide, by what the reader brings. */
export function Doors({ doors }: DoorsProps) {
  return (
    <ul className="doors">
      {doors.map((door) => (
        <li key={door.href}>
          <a href={door.href}>
            {door.before} <b>{door.name}</b> {door.after} <small>{door.detail}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
