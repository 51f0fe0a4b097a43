import type { Campus } from "../../schemas/hospitals";
import type { PageContext } from "../../site/page-context";
import { Dated, Remark } from "../guide/fact-value";
import { Gap } from "../primitives/gap";
import { Zh } from "../primitives/zh";

/** The metro stations near a site, with lines and straight-line distances. What holds for all of them is said once. */
export function MetroStations({ context, site }: { context: PageContext; site: Campus }) {
  const { hospital: words, common } = context.words;
  const stops = (site.metro ?? []).slice(0, 3);
  if (stops.length === 0) return <Gap>{common.notPublished}</Gap>;
  const origins = [...new Map(stops.map((stop) => [`${stop.asOf} ${stop.source}`, stop])).values()];
  const notes = [...new Set(stops.flatMap((stop) => stop.note ?? []))];
  return (
    <>
      {stops.map((stop) => (
        <div key={stop.station}>
          <b>{stop.station}</b> <Zh kind="name">{stop.stationZh}</Zh>{" "}
          <span className="quiet">
            {[
              stop.lines.length > 0 ? words.metroLines(stop.lines) : "",
              stop.metres === undefined ? "" : words.metroAway(stop.metres),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </div>
      ))}
      {notes.map((note) => (
        <Remark key={note} text={note} />
      ))}
      {notes.length === 0 && stops.some((stop) => stop.metres !== undefined) && (
        <span className="quiet">{words.straightLine}</span>
      )}{" "}
      {origins.map((stop) => (
        <Dated key={stop.source} context={context} asOf={stop.asOf} source={stop.source} />
      ))}
    </>
  );
}
