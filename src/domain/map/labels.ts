import { isWithin, type MapBox } from "./frame";
import type { MapPoint } from "./projection";

/** A word for the map, in the order of its weight. */
export type Label = {
  text: string;
  /** The mark it belongs to; `clear` is the mark's radius and margin, in map units. */
  mark?: MapPoint & { clear: number };
  /** Where the middle of a word without a mark may stand, best first. */
  spots?: readonly MapPoint[];
  kind: "here" | "station" | "district";
};

/** Where a word stands: its baseline and whether it starts at `x`, ends there or is centred on it. */
export type PlacedLabel = MapPoint & Pick<Label, "text" | "kind"> & { anchor: "starts" | "ends" | "middle" };

/** About how wide a word is, in the unit of its size: a sans letter is 0.56 of its size on average. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.56;
}

/**
 * Finds each word a place beside its mark, or on one of its spots, where it covers no mark and no earlier word
 * and stays inside the rectangle. A word without such a place is left out, except the name of the place itself.
 */
export function placeLabels(labels: readonly Label[], box: MapBox, size: number): PlacedLabel[] {
  const taken: MapBox[] = labels.flatMap(({ mark }) =>
    mark
      ? [{ x: mark.x - mark.clear, y: mark.y - mark.clear, width: 2 * mark.clear, height: 2 * mark.clear }]
      : [],
  );
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const places = placesFor(label, size);
    const free = places.find((place) => {
      const area = areaOf(place, size);
      return isInside(area, box) && !taken.some((other) => overlaps(area, other));
    });
    const chosen = free ?? (label.kind === "here" ? places[0] : undefined);
    if (!chosen) continue;
    taken.push(areaOf(chosen, size));
    placed.push({ ...chosen, x: Math.round(chosen.x * 10) / 10, y: Math.round(chosen.y * 10) / 10 });
  }
  return placed;
}

function placesFor({ text, kind, mark, spots = [] }: Label, size: number): PlacedLabel[] {
  const places: PlacedLabel[] = spots.map((spot) => ({ text, kind, x: spot.x, y: spot.y, anchor: "middle" }));
  if (!mark) return places;
  const { x, y } = mark;
  const gap = mark.clear + size * 0.2;
  const above = y - gap;
  const level = y + size * 0.35;
  const below = y + gap + size * 0.7;
  const beside: [number, number, PlacedLabel["anchor"]][] = [
    [x + gap, level, "starts"],
    [x - gap, level, "ends"],
    [x, above, "middle"],
    [x, below, "middle"],
    [x, above, "starts"],
    [x, above, "ends"],
    [x, below, "starts"],
    [x, below, "ends"],
    // One line further off, past a mark that stands close.
    [x, above - size * 1.2, "middle"],
    [x, below + size * 1.2, "middle"],
  ];
  return [...places, ...beside.map(([px, py, anchor]) => ({ text, kind, x: px, y: py, anchor }))];
}

function areaOf({ text, x, y, anchor }: PlacedLabel, size: number): MapBox {
  const width = widthOf(text, size);
  const start = { starts: x, ends: x - width, middle: x - width / 2 }[anchor];
  return { x: start, y: y - size * 0.8, width, height: size };
}

function isInside(area: MapBox, box: MapBox): boolean {
  return isWithin(box, area) && isWithin(box, { x: area.x + area.width, y: area.y + area.height });
}

function overlaps(a: MapBox, b: MapBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
