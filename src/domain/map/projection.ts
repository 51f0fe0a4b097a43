/** A place on Earth in WGS-84 degrees, as satellites and open data give it. */
export type GeoPoint = { lat: number; lon: number };

/** A place on the map, in map units: x grows eastwards, y southwards. */
export type MapPoint = { x: number; y: number };

/** One map unit in kilometres, in both directions, to within half a percent over Shanghai. */
export const kilometresPerUnit = 0.1112;

/** Rounds to a tenth of a map unit, about eleven metres: finer than any screen shows. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Places a WGS-84 point on the map. The outlines are in GCJ-02, which over Shanghai lies 0.0045° east and
 * 0.0020° south of WGS-84, so the point is shifted first. For drawing only, never for distances.
 */
export function project({ lat, lon }: GeoPoint): MapPoint {
  return { x: tenth((lon + 0.0045 - 120.85) * 855.36), y: tenth((31.88 - (lat - 0.002)) * 1000) };
}

/** The distance in kilometres as the crow flies, by the haversine formula on a sphere of 6371 km, from WGS-84 alone. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Moves points that would touch apart, each as little as needed, so that none hides another. The same points
 * in the same order always give the same answer, and points that stand clear stay where they are.
 */
export function nudgeApart<Point extends MapPoint>(points: readonly Point[], gap: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 40; round += 1) {
    let touched = false;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= gap) continue;
        touched = true;
        // Two points on one spot have no direction: a turn by their number keeps a crowd from lining up.
        const angle = distance === 0 ? j * 2.4 : Math.atan2(b.y - a.y, b.x - a.x);
        const step = (gap - distance) / 2 + 0.01;
        a.x -= Math.cos(angle) * step;
        a.y -= Math.sin(angle) * step;
        b.x += Math.cos(angle) * step;
        b.y += Math.sin(angle) * step;
      }
    }
    if (!touched) break;
  }
  return moved.map((point) => ({ ...point, x: tenth(point.x), y: tenth(point.y) }));
}
