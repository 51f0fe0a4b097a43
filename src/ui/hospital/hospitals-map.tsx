import type { Entry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { districtsOf } from "../../domain/directory/hospital-directory";
import { districts } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { DistrictMap } from "../map/district-map";

type HospitalsMapProps = {
  context: PageContext;
  hospitals: readonly Entry<"hospitals">[];
  /** Where a district leads: its landing page unless told otherwise. */
  districtHref?: (district: string) => string;
  chosen?: readonly string[];
};

/** Hospitals by district: those with a checked place as points, all of them counted. */
export function HospitalsMap({ context, hospitals, districtHref, chosen = [] }: HospitalsMapProps) {
  const { hospital: words, labels } = context.words;
  const counts = new Map<string, number>();
  for (const hospital of hospitals)
    for (const district of districtsOf(hospital)) counts.set(district, (counts.get(district) ?? 0) + 1);
  const href = districtHref ?? ((district: string) => pageHref(context.locale, `/hospitals/in/${district}`));
  return (
    <DistrictMap
      frame="city"
      districts={[...districts]
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b))
        .map((slug) => ({
          slug,
          name: labels.district[slug],
          shortName: labels.district[slug].replace(/ New Area$/, ""),
          count: counts.get(slug) ?? 0,
          ...(counts.get(slug) ? { href: href(slug) } : {}),
          ...(chosen.includes(slug) ? { current: true } : {}),
        }))}
      points={hospitals.flatMap((hospital) => {
        const point = knownValue(hospital.campuses[0]?.point);
        return point
          ? [
              {
                slug: hospital.slug,
                name: hospital.title,
                href: entryHref(context.locale, "hospitals", hospital.slug),
                ...point,
              },
            ]
          : [];
      })}
      words={words.map}
      captions={[words.map.dots, words.map.twice]}
    />
  );
}
