import { boxFor, type Frame, isWithin } from "../../domain/map/frame";
import { airports } from "../../domain/map/outlines";
import { project } from "../../domain/map/projection";

export type AirportMarksProps = { frame: Frame; names: Readonly<Record<string, string>> };

/** The airports as squares with their names; one beyond the eastern edge is an arrow that points to it. */
export function AirportMarks({ frame, names }: AirportMarksProps) {
  const box = boxFor(frame);
  const size = box.width / 85;
  const edge = box.x + box.width;
  return (
    <>
      {airports.map((airport) => {
        const { x, y } = project(airport);
        const name = names[airport.iata] ?? airport.iata;
        if (isWithin(box, { x, y }, size)) {
          // On the map of the whole, the numbers of the inner city stand east of Hongqiao, and the sea east of Pudong.
          const side = frame === "whole" ? "ends" : "starts";
          return (
            <g key={airport.iata} className="airports">
              <rect className="airport" x={x - size / 2} y={y - size / 2} width={size} height={size} />
              <text className={`air ${side}`} x={side === "ends" ? x - size : x + size} y={y + size / 1.5}>
                {name}
              </text>
            </g>
          );
        }
        if (x <= edge) return null;
        const level = Math.min(y, box.y + box.height * 0.63);
        return (
          <g key={airport.iata} className="airports">
            <path className="frame" d={`M${edge - 14} ${level - 2}h10m-3-3l3 3-3 3`} />
            <text className="air ends" x={edge - 17} y={level}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
