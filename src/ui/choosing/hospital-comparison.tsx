import type { ReactNode } from "react";
import { type Entry, getEntry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import { knownValue } from "../../domain/directory/fact-values";
import { districtsOf } from "../../domain/directory/hospital-directory";
import { accreditationStateOf } from "../../domain/evidence/accreditation";
import { isOld } from "../../domain/evidence/freshness";
import { tallyOf } from "../../domain/evidence/tally";
import { languageName } from "../../i18n/dates";
import type { Fact } from "../../schemas/fact";
import { languageSteps } from "../../schemas/hospitals";
import type { District } from "../../schemas/primitives";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { PriceText } from "../guide/price-text";
import { MetroStations } from "../hospital/metro-stations";
import { Gap } from "../primitives/gap";
import { type ComparisonRow, ComparisonTable } from "./comparison-table";

type Hospital = Entry<"hospitals">;
type LanguageStep = (typeof languageSteps)[number];

/** Hospitals side by side, alphabetical, the same rows for all. */
export function HospitalComparison({
  context,
  hospitals,
}: {
  context: PageContext;
  hospitals: readonly Hospital[];
}) {
  const { choosing } = context.words;
  return (
    <ComparisonTable
      context={context}
      caption={choosing.compare.hospitals}
      heads={hospitals.map((hospital) => hospital.title)}
      rows={rowsOf(context, hospitals)}
    />
  );
}

function rowsOf(context: PageContext, hospitals: readonly Hospital[]): ComparisonRow[] {
  const { hospital: words, labels, common, choosing } = context.words;
  const gap = <Gap>{common.notPublished}</Gap>;
  const row = (
    label: string,
    cellOf: (hospital: Hospital) => { plain: string; shown: ReactNode },
  ): ComparisonRow => ({
    label,
    cells: hospitals.map(cellOf),
  });
  const text = (label: string, textOf: (hospital: Hospital) => string): ComparisonRow =>
    row(label, (hospital) => ({ plain: textOf(hospital), shown: textOf(hospital) || gap }));
  const fact = <Value,>(
    label: string,
    factOf: (hospital: Hospital) => Fact<Value> | undefined,
    show?: (value: Value) => ReactNode,
  ) =>
    row(label, (hospital) => ({
      plain: JSON.stringify(knownValue(factOf(hospital)) ?? ""),
      shown: <FactValue context={context} fact={factOf(hospital)} {...(show ? { show } : {})} />,
    }));
  return [
    text(words.standing.kind, (hospital) => labels.hospitalKind[hospital.kind]),
    text(choosing.compare.rows.place, (hospital) =>
      districtsOf(hospital)
        .map((district) => labels.district[district as District])
        .join(", "),
    ),
    fact(words.standing.grade, (hospital) => hospital.grade),
    row(choosing.compare.rows.treats, (hospital) => ({
      plain: hospital.treatments.map((offer) => offer.treatment).join(),
      shown: <Treatments context={context} hospital={hospital} />,
    })),
    ...stepsTold(hospitals).map((steps) =>
      fact(
        `${context.words.directory.legend.language}: ${steps
          .map((step) => labels.languageStep[step].toLowerCase())
          .join(", ")}`,
        (hospital) => steps.map((step) => hospital.languages[step])[0],
        (codes: readonly string[]) => codes.map((code) => languageName(context.locale, code)).join(", "),
      ),
    ),
    fact(
      words.paying.takesInsurance,
      (hospital) => hospital.paying.takesInsurance,
      (takes) => (takes ? words.paying.yes : words.paying.no),
    ),
    fact(
      words.paying.insurers,
      (hospital) => hospital.paying.insurers,
      (names) => names.join(", "),
    ),
    fact(words.paying.deposit, (hospital) => hospital.paying.deposit),
    fact(words.paying.cards, (hospital) => hospital.paying.cards),
    row(words.paying.price, (hospital) => ({
      plain: "",
      shown: <Prices context={context} hospital={hospital} />,
    })),
    row(words.standing.noAccreditation, (hospital) => {
      const states = hospital.accreditations
        .filter((item) => item.standing !== "not-found")
        .map(
          (item) => `${item.name}: ${labels.accreditationState[accreditationStateOf(item, context.today)]}`,
        );
      return { plain: states.join(), shown: states.length > 0 ? states.join(". ") : gap };
    }),
    fact(
      words.standing.pilot,
      (hospital) => hospital.pilot,
      (pilot) => labels.pilot[pilot],
    ),
    fact(
      words.emergency,
      (hospital) => hospital.campuses[0]?.emergency,
      (state) => labels.emergency[state],
    ),
    row(words.metro, (hospital) => {
      const site = hospital.campuses[0];
      return {
        plain: site?.metro?.[0]?.station ?? "",
        shown: site ? <MetroStations context={context} site={site} /> : gap,
      };
    }),
    fact(words.row.firstStep, (hospital) => hospital.firstStep),
    text(choosing.compare.rows.claims, (hospital) =>
      tallyOf(claimsAbout(`hospitals/${hospital.slug}`))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${labels.claimStatus[status]}: ${count}`)
        .join(", "),
    ),
    row(choosing.compare.rows.page, (hospital) => ({
      plain: "",
      shown: <a href={entryHref(context.locale, "hospitals", hospital.slug)}>{hospital.title}</a>,
    })),
  ];
}

/** The steps of care as rows: one each where there is anything to say, and one for all the others. */
function stepsTold(hospitals: readonly Hospital[]): LanguageStep[][] {
  const isTold = (step: LanguageStep) =>
    hospitals.some(
      ({ languages }) => languages[step] && ("value" in languages[step] || languages[step].note),
    );
  const untold = languageSteps.filter((step) => step !== "any" && !isTold(step));
  return [...languageSteps.filter(isTold).map((step) => [step]), ...(untold.length > 0 ? [untold] : [])];
}

function Treatments({ context, hospital }: { context: PageContext; hospital: Hospital }) {
  const offered = hospital.treatments.flatMap((offer) => getEntry("treatments", offer.treatment) ?? []);
  if (offered.length === 0) return <Gap>{context.words.common.notPublished}</Gap>;
  return (
    <ul className="bare">
      {offered.map((treatment) => (
        <li key={treatment.slug}>
          <a href={entryHref(context.locale, "treatments", treatment.slug)}>{treatment.title}</a>
        </li>
      ))}
    </ul>
  );
}

/** Prices of the last year are shown; older ones are left out of a comparison and said to be. */
function Prices({ context, hospital }: { context: PageContext; hospital: Hospital }) {
  const { choosing, common } = context.words;
  const prices = hospital.prices ?? [];
  const fresh = prices.filter((price) => !isOld(price.asOf, context.today));
  if (prices.length === 0) return <Gap>{common.notPublished}</Gap>;
  if (fresh.length === 0) return <span className="old">{choosing.compare.oldPrice}</span>;
  return fresh.map((price) => (
    <div key={`${price.what} ${price.source}`}>
      <PriceText context={context} price={price} />
    </div>
  ));
}
