import { describe, expect, test } from "vitest";
import { boxFor, isWithin, scaleBarFor, viewBoxFor } from "./frame";
import { placeLabels } from "./labels";
import {
  airports,
  districtAt,
  districtSlugs,
  labelPointOf,
  labelSpotsIn,
  outlineOf,
  riverPath,
} from "./outlines";
import { distanceKm, nudgeApart, project } from "./projection";

const ruijin = { lat: 31.21417, lon: 121.46194 };
const peoplesSquare = { lat: 31.2304, lon: 121.4737 };
const places = [
  ["huangpu", ruijin],
  ["jingan", { lat: 31.22506, lon: 121.44184 }],
  ["xuhui", { lat: 31.18849, lon: 121.42262 }],
  ["pudong", { lat: 31.14333, lon: 121.80528 }],
] as const;

describe("distances", () => {
  test("London to Paris is 344 kilometres", () => {
    const paris = { lat: 48.8566, lon: 2.3522 };
    expect(Math.round(distanceKm({ lat: 51.5074, lon: -0.1278 }, paris))).toBe(344);
  });

  test("a degree of latitude is 111.2 kilometres, and a place is no distance from itself", () => {
    expect(distanceKm({ lat: 31, lon: 121 }, { lat: 32, lon: 121 })).toBeCloseTo(111.2, 1);
    expect(distanceKm(ruijin, ruijin)).toBe(0);
  });

  test("from Ruijin Hospital, Hongqiao airport is nearer than Pudong airport", () => {
    const [pudong, hongqiao] = airports.map((airport) => Math.round(distanceKm(ruijin, airport)));
    expect([pudong, hongqiao]).toEqual([34, 12]);
  });

  test("a distance measured on the map agrees with the one on Earth to within one part in fifty", () => {
    const { x, y } = project(ruijin);
    const other = project(peoplesSquare);
    const drawn = Math.hypot(other.x - x, other.y - y) * 0.1112;
    expect(Math.abs(drawn / distanceKm(ruijin, peoplesSquare) - 1)).toBeLessThan(0.02);
  });
});

describe("the map", () => {
  test("has all 16 districts, each with an outline and a place for its number", () => {
    expect(districtSlugs).toHaveLength(16);
    for (const slug of districtSlugs) {
      expect(outlineOf(slug)).toMatch(/^M\d/);
      const label = labelPointOf(slug, "whole");
      expect(label && districtAt(label), slug).toBe(slug);
    }
  });

  test("shows no number of the inner city outside its own district", () => {
    for (const slug of districtSlugs) {
      const label = labelPointOf(slug, "city");
      if (label) expect(districtAt(label), slug).toBe(slug);
    }
  });

  test.each(places)("puts a known place in %s", (slug, point) => {
    expect(districtAt(project(point))).toBe(slug);
    expect(isWithin(boxFor("whole"), project(point))).toBe(true);
  });

  test("keeps the frame around a hospital about it, and its outlines short", () => {
    const box = boxFor({ around: ruijin });
    expect(viewBoxFor({ around: ruijin })).toBe("467 614 120 108");
    expect(outlineOf("huangpu", box)).not.toBe("");
    expect(outlineOf("chongming", box)).toBe("");
    expect(labelSpotsIn("chongming", box, 20)).toEqual([]);
    expect(labelSpotsIn("xuhui", box, 10).every((spot) => districtAt(spot) === "xuhui")).toBe(true);
    expect(riverPath(box).length).toBeLessThan(riverPath().length);
    expect(riverPath({ x: 0, y: 0, width: 50, height: 50 })).toBe("");
  });

  test("has a scale of a round length that fits", () => {
    expect(scaleBarFor(boxFor("city"))).toEqual({ km: 5, units: 45 });
    expect(scaleBarFor(boxFor("whole")).km).toBe(20);
    expect(scaleBarFor(boxFor({ around: ruijin })).km).toBe(2);
  });
});

describe("dots and words", () => {
  test("hospitals on one spot stand apart, and lone ones stay", () => {
    const spot = { x: 500, y: 600 };
    const apart = nudgeApart([spot, spot, spot, { x: 550, y: 600 }], 4);
    for (const [i, a] of apart.entries()) {
      for (const b of apart.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(3.8);
    }
    expect(apart[3]).toEqual({ x: 550, y: 600 });
    expect(nudgeApart([spot, spot], 4)).toEqual(nudgeApart([spot, spot], 4));
  });

  test("a word without room is left out instead of covering another", () => {
    const box = { x: 0, y: 0, width: 60, height: 20 };
    const stops = ["Dapuqiao", "South Shaanxi Road", "Jiashan Road", "Xintiandi", "Madang Road"].map(
      (text) => ({
        text,
        kind: "station" as const,
        mark: { x: 30, y: 10, clear: 2 },
      }),
    );
    const placed = placeLabels(stops, box, 8);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(5);
  });

  test("the hospital's own name always stands, even in a crowd", () => {
    const box = { x: 0, y: 0, width: 20, height: 10 };
    const name = {
      text: "A very long name of a hospital",
      kind: "here" as const,
      mark: { x: 10, y: 5, clear: 3 },
    };
    expect(placeLabels([name], box, 4)).toHaveLength(1);
  });
});
