import { grown, isWithin, type MapBox } from "./frame";
import type { GeoPoint, MapPoint } from "./projection";
import data from "./shanghai.json";

type Outline = { label: number[]; cityLabel?: number[]; rings: number[][] };

const outlines: Readonly<Record<string, Outline>> = data.districts;

/** The slugs of Shanghai's 16 districts, in alphabetical order. */
export const districtSlugs: readonly string[] = Object.keys(outlines);

/** The two airports in WGS-84; `iata` is the code on a boarding pass. */
export const airports: readonly (GeoPoint & { iata: string })[] = data.airports;

function pointsOf(steps: readonly number[]): MapPoint[] {
  const points: MapPoint[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push({ x, y });
  }
  return points;
}

const ringsBySlug = new Map(
  Object.entries(outlines).map(([slug, { rings }]) => [slug, rings.map(pointsOf)] as const),
);

function ringsOf(slug: string): MapPoint[][] {
  return ringsBySlug.get(slug) ?? [];
}

/** Cuts a ring to a rectangle (Sutherland and Hodgman, 1974); what it adds runs along the rectangle's edge. */
function clipped(ring: MapPoint[], box: MapBox): MapPoint[] {
  const sides = [
    { axis: "x", limit: box.x, sign: 1 },
    { axis: "x", limit: box.x + box.width, sign: -1 },
    { axis: "y", limit: box.y, sign: 1 },
    { axis: "y", limit: box.y + box.height, sign: -1 },
  ] as const;
  let points = ring;
  for (const { axis, limit, sign } of sides) {
    const kept: MapPoint[] = [];
    for (const [i, to] of points.entries()) {
      const from = points.at(i - 1) ?? to;
      const fromIn = (from[axis] - limit) * sign >= 0;
      const toIn = (to[axis] - limit) * sign >= 0;
      if (fromIn !== toIn) {
        const share = (limit - from[axis]) / (to[axis] - from[axis]);
        kept.push({
          x: Math.round(from.x + (to.x - from.x) * share),
          y: Math.round(from.y + (to.y - from.y) * share),
        });
      }
      if (toIn) kept.push(to);
    }
    points = kept;
  }
  return points;
}

/** A minus sign parts two numbers as well as a space does, and saves a byte. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function pathOf(ring: readonly MapPoint[]): string {
  const [first, ...rest] = ring;
  if (!first || rest.length < 2) return "";
  let path = `M${pair(first.x, first.y)}`;
  let from = first;
  let command = "";
  for (const to of rest) {
    const step = pair(to.x - from.x, to.y - from.y);
    path += command === "l" ? (step.startsWith("-") ? step : ` ${step}`) : `l${step}`;
    command = "l";
    from = to;
  }
  return `${path}z`;
}

/**
 * The outline of a district as SVG path data in map units: the whole of it, or only what a rectangle shows.
 * Empty when the rectangle shows nothing of it, or the slug is no district.
 */
export function outlineOf(slug: string, box?: MapBox): string {
  return ringsOf(slug)
    .map((ring) => pathOf(box ? clipped(ring, grown(box, 4)) : ring))
    .join("");
}

/** Where a district's name stands: on the city map, or on the map of the whole. Undefined where it is not shown. */
export function labelPointOf(slug: string, frame: "city" | "whole"): MapPoint | undefined {
  const outline = outlines[slug];
  const [x, y] = (frame === "city" ? outline?.cityLabel : outline?.label) ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/**
 * Places for a district's name, `width` units wide, on a small map: points of a grid over the rectangle from which
 * the whole name lies in the district, those nearest the middle of what is shown of it first. Empty without room.
 */
export function labelSpotsIn(slug: string, box: MapBox, width: number): MapPoint[] {
  const spots: MapPoint[] = [];
  const reach = width / 2 + 3;
  for (let row = 1; row < 14; row += 1) {
    for (let column = 1; column < 14; column += 1) {
      const x = Math.round(box.x + (box.width * column) / 14);
      const y = Math.round(box.y + (box.height * row) / 14);
      const ends = [-reach, 0, reach].flatMap((dx) => [-4, 3].map((dy) => ({ x: x + dx, y: y + dy })));
      if (ends.every((end) => districtAt(end) === slug)) spots.push({ x, y });
    }
  }
  const middleX = spots.reduce((sum, { x }) => sum + x, 0) / spots.length;
  const middleY = spots.reduce((sum, { y }) => sum + y, 0) / spots.length;
  const away = ({ x, y }: MapPoint) => Math.hypot(x - middleX, y - middleY);
  return spots.sort((a, b) => away(a) - away(b));
}

function isInside(ring: readonly MapPoint[], { x, y }: MapPoint): boolean {
  let inside = false;
  for (const [i, to] of ring.entries()) {
    const from = ring.at(i - 1) ?? to;
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x)
      inside = !inside;
  }
  return inside;
}

/** The district a WGS-84-projected map point lies in; undefined outside all of them. */
export function districtAt(point: MapPoint): string | undefined {
  return districtSlugs.find((slug) => ringsOf(slug).some((ring) => isInside(ring, point)));
}

/** The Huangpu as smooth SVG path data in map units: whole, or only the reach a rectangle shows. */
export function riverPath(box?: MapBox): string {
  const all = pointsOf(data.river);
  const seen = box ? grown(box, 20) : undefined;
  const inView = all.map((point) => !seen || isWithin(seen, point));
  const points = all.slice(Math.max(0, inView.indexOf(true) - 1), inView.lastIndexOf(true) + 2);
  const [first, ...rest] = inView.includes(true) ? points : [];
  if (!first) return "";
  // Each point of the line bends the curve; it passes through the middles between them, so no bend has a corner.
  let path = `M${pair(first.x, first.y)}q`;
  let from = first;
  for (const [i, bend] of rest.entries()) {
    const next = rest[i + 1];
    const to = next ? { x: Math.round((bend.x + next.x) / 2), y: Math.round((bend.y + next.y) / 2) } : bend;
    const step = `${pair(bend.x - from.x, bend.y - from.y)} ${pair(to.x - from.x, to.y - from.y)}`;
    path += i > 0 ? ` ${step}` : step;
    from = to;
  }
  return path;
}
