import { boxFor } from "../../domain/map/frame";
import { airports } from "../../domain/map/outlines";
import { project } from "../../domain/map/projection";

export type MapInsetProps = { landId: string; riverId: string };

/** The whole municipality in the corner of the city map, with the city's frame in it: the same shapes, used again. */
export function MapInset({ landId, riverId }: MapInsetProps) {
  const city = boxFor("city");
  const scale = 0.0733;
  const place = { x: city.x + city.width - 78, y: city.y + city.height - 93, width: 74, height: 89 };
  return (
    <g pointerEvents="none">
      <rect className="sea" {...place} />
      <g transform={`translate(${place.x} ${place.y}) scale(${scale})`}>
        <use href={`#${landId}`} />
        <g className="river" strokeWidth="14">
          <use href={`#${riverId}`} />
        </g>
        {airports.map((airport) => {
          const { x, y } = project(airport);
          return <rect key={airport.iata} className="airport" x={x - 16} y={y - 16} width="32" height="32" />;
        })}
        <rect className="frame" {...city} />
      </g>
      <rect className="frame" {...place} />
    </g>
  );
}
