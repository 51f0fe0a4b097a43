import { type GeoPoint, kilometresPerUnit, type MapPoint, project } from "./projection";

/** A rectangle of the map, in map units. */
export type MapBox = { x: number; y: number; width: number; height: number };

/** What a map shows: the inner city, the whole municipality, or the neighbourhood of one point. */
export type Frame = "city" | "whole" | { around: GeoPoint; widthKm?: number };

/** The part of the map a frame shows. Around a point it is 13 km wide unless told, and ten to nine. */
export function boxFor(frame: Frame): MapBox {
  if (frame === "city") return { x: 392, y: 512, width: 288, height: 262 };
  if (frame === "whole") return { x: 0, y: 0, width: 1010, height: 1210 };
  const { x, y } = project(frame.around);
  const width = Math.round((frame.widthKm ?? 13.3) / kilometresPerUnit);
  const height = Math.round(width * 0.9);
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

/** The same rectangle as the value of an SVG `viewBox`. */
export function viewBoxFor(frame: Frame): string {
  const { x, y, width, height } = boxFor(frame);
  return `${x} ${y} ${width} ${height}`;
}

/** Whether a point lies in a rectangle and at least `margin` units from its edge. */
export function isWithin(box: MapBox, { x, y }: MapPoint, margin = 0): boolean {
  return (
    x >= box.x + margin &&
    x <= box.x + box.width - margin &&
    y >= box.y + margin &&
    y <= box.y + box.height - margin
  );
}

/** The rectangle grown by `margin` units on each side. */
export function grown(box: MapBox, margin: number): MapBox {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** A scale for a rectangle: the longest round distance in kilometres that fits a quarter of it, and its length in units. */
export function scaleBarFor(box: MapBox): { km: number; units: number } {
  const room = (box.width / 4) * kilometresPerUnit;
  const km = [50, 20, 10, 5, 2, 1, 0.5].find((length) => length <= room) ?? 0.2;
  return { km, units: Math.round((km / kilometresPerUnit) * 10) / 10 };
}
