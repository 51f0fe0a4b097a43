import type { ReactNode } from "react";
import { boxFor, grown, isWithin, scaleBarFor, viewBoxFor } from "../../domain/map/frame";
import { type Label, placeLabels, widthOf } from "../../domain/map/labels";
import { airports, districtSlugs, labelSpotsIn, outlineOf, riverPath } from "../../domain/map/outlines";
import { distanceKm, type GeoPoint, project } from "../../domain/map/projection";
import { ScaleBar } from "./scale-bar";

export type LocatorWords = {
  /** Where it is, in one sentence: what someone who does not see the map needs. */
  title: string;
  /** The sentence for one airport; kilometres are whole, in a straight line. */
  distanceTo: (iata: string, km: number) => string;
  km: string;
};

export type LocatorMapProps = {
  /** A short name for the map: "Ruijin". */
  name: string;
  point: GeoPoint;
  /** Metro stations near; those outside the map are not drawn. */
  stations: readonly (GeoPoint & { name: string })[];
  districts: readonly { slug: string; name: string }[];
  words: LocatorWords;
  captions?: readonly ReactNode[];
  id?: string;
};

const nameSize = 4.3;
const classOf = { here: "named ", station: "", district: "faint " } as const;

/** Where one hospital is: its district, the river, metro stations near, and how far it is from both airports. */
export function LocatorMap({
  name,
  point,
  stations,
  districts,
  words,
  captions = [],
  id = "here",
}: LocatorMapProps) {
  const frame = { around: point };
  const box = boxFor(frame);
  const here = project(point);
  const stops = stations
    .map((station) => ({ name: station.name, ...project(station) }))
    .filter((station) => isWithin(box, station, 3));
  const marks: Label[] = stops.map(({ name: text, x, y }) => ({
    text,
    kind: "station",
    mark: { x, y, clear: 2.2 },
  }));
  const regions: Label[] = districts.map((district) => ({
    text: district.name,
    kind: "district",
    spots: labelSpotsIn(district.slug, box, widthOf(district.name, nameSize)),
  }));
  const title: Label = { text: name, kind: "here", mark: { ...here, clear: 3.4 } };
  const labels = placeLabels([title, ...marks, ...regions], grown(box, -1), nameSize);
  const river = riverPath(box);
  return (
    <figure className="map">
      <svg viewBox={viewBoxFor(frame)} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{words.title}</title>
        <g className="land">
          {districtSlugs.map((slug) => {
            const shape = outlineOf(slug, box);
            return shape ? <path key={slug} d={shape} /> : null;
          })}
        </g>
        {river ? <path className="river" strokeWidth="4.4" d={river} /> : null}
        <g className="near">
          {stops.map((stop) => (
            <circle key={stop.name} className="metro" cx={stop.x} cy={stop.y} r="1.7" />
          ))}
          <circle className="here" cx={here.x} cy={here.y} r="3" />
          {labels.map(({ text, kind, x, y, anchor }) => (
            <text key={kind + text} className={`${classOf[kind]}${anchor}`} x={x} y={y}>
              {text}
            </text>
          ))}
          <ScaleBar x={box.x + 4} y={box.y + box.height - 4} {...scaleBarFor(box)} word={words.km} />
        </g>
      </svg>
      <figcaption>
        <ul className="bare">
          {airports.map((airport) => (
            <li key={airport.iata}>
              {words.distanceTo(airport.iata, Math.round(distanceKm(point, airport)))}
            </li>
          ))}
        </ul>
        {captions.map((caption, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fixed sentences, never reordered
          <p key={i}>{caption}</p>
        ))}
      </figcaption>
    </figure>
  );
}
