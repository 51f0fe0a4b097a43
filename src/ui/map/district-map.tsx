import { Fragment, type ReactNode } from "react";
import { boxFor, isWithin, scaleBarFor, viewBoxFor } from "../../domain/map/frame";
import { districtSlugs, labelPointOf, outlineOf, riverPath } from "../../domain/map/outlines";
import { nudgeApart, project } from "../../domain/map/projection";
import { AirportMarks } from "./airport-marks";
import { MapInset } from "./map-inset";
import { ScaleBar } from "./scale-bar";

export type MapDistrict = {
  slug: string;
  name: string;
  /** What fits on the map, where the name is long: "Pudong" for "Pudong New Area". */
  shortName?: string;
  count: number;
  /** Where the district leads; without it the name is plain text. */
  href?: string | undefined;
  current?: boolean | undefined;
};

export type MapHospital = { slug: string; name: string; href?: string | undefined; lat: number; lon: number };

export type MapWords = {
  /** What the map is, and that the list holds the same: one sentence. */
  title: string;
  description: string;
  /** What a screen reader calls the list of districts. */
  list: string;
  river: string;
  estuary: string;
  airports: Readonly<Record<string, string>>;
  /** The sign for kilometres. */
  km: string;
};

export type DistrictMapProps = {
  /** All districts to be named and counted, in the order of the list. */
  districts: readonly MapDistrict[];
  /** Hospitals whose place is sure; the others are only in the counts. */
  points: readonly MapHospital[];
  frame: "city" | "whole";
  words: MapWords;
  /** What a reader must know to read it: what a dot is, who is counted where. */
  captions?: readonly ReactNode[];
  /** Starts the ids inside; needed when a page has two maps. */
  id?: string;
};

const innerCity = ["changning", "hongkou", "huangpu", "jingan", "putuo", "xuhui", "yangpu"];

/**
 * Shanghai's districts with a number in each, and the same as a list of links. Shapes and dots lead on for a
 * pointing hand; keyboard and screen reader take the list, so nobody passes every district twice.
 */
export function DistrictMap({
  districts,
  points,
  frame,
  words,
  captions = [],
  id = "map",
}: DistrictMapProps) {
  const box = boxFor(frame);
  const city = frame === "city";
  const bySlug = new Map(districts.map((district) => [district.slug, district]));
  // The chosen district comes last, so that no neighbour's line covers its own.
  const shapes = [...districtSlugs].sort(
    (a, b) => Number(bySlug.get(a)?.current ?? false) - Number(bySlug.get(b)?.current ?? false),
  );
  const dots = nudgeApart(
    points.map((point) => ({ ...point, ...project(point) })).filter((point) => isWithin(box, point, 2)),
    city ? 3.6 : 8,
  );
  return (
    <figure className="map" id={id}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a picture */}
      <svg
        className={city ? "wide" : "whole"}
        viewBox={viewBoxFor(frame)}
        role="group"
        aria-labelledby={`${id}-title ${id}-about`}
      >
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-about`}>{words.description}</desc>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the links inside are out of the tab order, and stand in the list below */}
        <g aria-hidden="true">
          <g className="land" id={`${id}-land`}>
            {shapes.map((slug) => (
              <DistrictShape key={slug} slug={slug} district={bySlug.get(slug)} />
            ))}
          </g>
          <g className="river" strokeWidth={city ? 4.6 : 9}>
            <use href={`#${id}-river`} />
          </g>
          <defs>
            <path id={`${id}-river`} d={riverPath()} />
          </defs>
          {dots.map(({ slug, name, href, x, y }) => {
            const dot = <circle className="dot" cx={x} cy={y} r={city ? 1.7 : 4} />;
            if (!href) return <Fragment key={slug}>{dot}</Fragment>;
            return (
              <a key={slug} href={href} tabIndex={-1}>
                <title>{name}</title>
                {dot}
              </a>
            );
          })}
          <AirportMarks frame={frame} names={words.airports} />
          <g pointerEvents="none">
            {districts.map((district) => (
              <DistrictLabel key={district.slug} district={district} frame={frame} />
            ))}
            <text className="water" x={city ? 642 : 690} y={city ? 628 : 620}>
              {city ? words.river : ""}
            </text>
            <text className="water" x={city ? 656 : 560} y={city ? 523 : 420}>
              {words.estuary}
            </text>
            <ScaleBar
              x={box.x + box.width / 36}
              y={box.y + box.height * 0.98}
              {...scaleBarFor(box)}
              word={words.km}
            />
          </g>
          {city ? <MapInset landId={`${id}-land`} riverId={`${id}-river`} /> : null}
        </g>
      </svg>
      <ul className="districts bare" aria-label={words.list}>
        {districts.map(({ slug, name, count, href, current }) => (
          <li key={slug}>
            {href ? (
              <a href={href} aria-current={current ? "true" : undefined}>
                {name}
              </a>
            ) : (
              name
            )}
            {` ${count}`}
          </li>
        ))}
      </ul>
      {captions.length > 0 ? (
        <figcaption>
          {captions.map((caption, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed sentences, never reordered
            <p key={i}>{caption}</p>
          ))}
        </figcaption>
      ) : null}
    </figure>
  );
}

function DistrictShape({ slug, district }: { slug: string; district: MapDistrict | undefined }) {
  const shape = <path d={outlineOf(slug)} />;
  if (!district?.href) return shape;
  return (
    <a href={district.href} tabIndex={-1} data-current={district.current || undefined}>
      {shape}
    </a>
  );
}

/** Inner districts are too small for a name on the map of the whole; their number still stands. */
function DistrictLabel({ district, frame }: { district: MapDistrict; frame: "city" | "whole" }) {
  const point = labelPointOf(district.slug, frame);
  if (!point) return null;
  const named = frame === "city" || !innerCity.includes(district.slug);
  return (
    <text className={district.count === 0 ? "faint" : undefined} x={point.x} y={point.y}>
      {named ? `${district.shortName ?? district.name} ` : null}
      <tspan className="tallied">{district.count}</tspan>
    </text>
  );
}
