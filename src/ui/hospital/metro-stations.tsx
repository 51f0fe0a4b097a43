import type { Campus } from "../../schemas/hospitals";
import type { PageContext } from "../../site/page-context";
import { Dated } from "../guide/fact-value";
import { Gap } from "../primitives/gap";
import { Zh } from "../primitives/zh";

/** The metro stations near a site, with lines and straight-line distances. */
export function MetroStations({ context, site }: { context: PageContext; site: Campus }) {
  const { hospital: words, common } = context.words;
  if (!site.metro || site.metro.length === 0) return <Gap>{common.notPublished}</Gap>;
  return site.metro.slice(0, 3).map((stop) => (
    <div key={stop.station}>
      <b>{stop.station}</b> <Zh kind="name">{stop.stationZh}</Zh>{" "}
      <span className="quiet">
        {[
          stop.lines.length > 0 ? words.metroLines(stop.lines) : "",
          stop.metres === undefined ? "" : `${words.metroAway(stop.metres)}, ${words.straightLine}`,
        ]
          .filter(Boolean)
          .join(", ")}
        {stop.note ? `. ${stop.note}` : ""}
      </span>{" "}
      <Dated context={context} asOf={stop.asOf} source={stop.source} />
    </div>
  ));
}
