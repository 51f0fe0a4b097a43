export type JourneyStop = { id: string; href: string; title: string; text?: string };

export type JourneyStripProps = {
  stops: readonly JourneyStop[];
  /** The stop whose page this is. */
  currentId?: string;
};

/** The way there and back, stop by stop, along the river. */
export function JourneyStrip({ stops, currentId }: JourneyStripProps) {
  return (
    <ol className="journey">
      {stops.map((stop) => (
        <li key={stop.id}>
          {stop.id === currentId ? (
            <b aria-current="page">{stop.title}</b>
          ) : (
            <a href={stop.href}>{stop.title}</a>
          )}
          {stop.text ? <p>{stop.text}</p> : null}
        </li>
      ))}
    </ol>
  );
}
