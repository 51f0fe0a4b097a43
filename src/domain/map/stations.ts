import type { GeoPoint } from "./projection";
import stations from "./stations.json";

/** Where a metro station stands (WGS-84, from open data of about 2017), by its English name; nothing for later ones. */
export function stationPoint(name: string): GeoPoint | undefined {
  const point = (stations as unknown as Record<string, [lat: number, lon: number] | undefined>)[name];
  return point && { lat: point[0], lon: point[1] };
}
