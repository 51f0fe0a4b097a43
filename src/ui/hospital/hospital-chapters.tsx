import { type Entry, getEntry } from "../../content/entries";
import { accreditationStateOf } from "../../domain/evidence/accreditation";
import { dateInWords, languageName } from "../../i18n/dates";
import { languageSteps } from "../../schemas/hospitals";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { Dated, FactValue } from "../guide/fact-value";
import { InlineProse } from "../guide/inline-prose";
import { PriceText } from "../guide/price-text";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Gap } from "../primitives/gap";
import { SiteAddress, Telephone } from "./hospital-card";
import { MetroStations } from "./metro-stations";

type ChapterProps = { context: PageContext; hospital: Entry<"hospitals"> };

/** The treatments of this guide that a source places here, and the specialties. */
export function TreatsChapter({ context, hospital }: ChapterProps) {
  const { hospital: words } = context.words;
  const offers = hospital.treatments.flatMap((offer) => {
    const treatment = getEntry("treatments", offer.treatment);
    return treatment ? [{ offer, treatment }] : [];
  });
  const specialties = hospital.specialties.flatMap((slug) => getEntry("specialties", slug) ?? []);
  return (
    <Chapter id="treats" title={words.chapters.treats}>
      <div className="flow">
        <p className="measure">
          <InlineProse context={context} text={hospital.knownFor} />
        </p>
        {offers.length > 0 ? (
          <FactRows longLabels>
            {offers.map(({ offer, treatment }) => (
              <FactRow
                key={treatment.slug}
                label={
                  <a href={entryHref(context.locale, "treatments", treatment.slug)}>{treatment.title}</a>
                }
              >
                {offer.note} <Dated context={context} asOf={offer.asOf} source={offer.source} />
              </FactRow>
            ))}
          </FactRows>
        ) : (
          <p className="quiet">{words.noTreatments}</p>
        )}
        <h3>{words.specialties}</h3>
        <ul className="plain">
          {specialties.map((specialty) => (
            <li key={specialty.slug}>
              <a href={entryHref(context.locale, "specialties", specialty.slug)}>{specialty.title}</a>
            </li>
          ))}
        </ul>
      </div>
    </Chapter>
  );
}

/** What is published about the language of each step, and what to ask where nothing is. */
export function LanguagesChapter({ context, hospital }: ChapterProps) {
  const { hospital: words, labels } = context.words;
  const steps = languageSteps.filter((step) => step !== "any" || "value" in hospital.languages.any);
  return (
    <Chapter id="languages" title={words.chapters.languages}>
      <DataTable
        caption={words.chapters.languages}
        captionUnseen
        columns={[
          { label: words.languageStep },
          { label: words.languagePublished },
          { label: words.languageAsk },
        ]}
        rows={steps.map((step) => ({
          id: step,
          head: labels.languageStep[step],
          cells: [
            <FactValue
              key="published"
              context={context}
              fact={hospital.languages[step]}
              show={(codes) => codes.map((code) => languageName(context.locale, code)).join(", ")}
            />,
            words.ask[step],
          ],
        }))}
      />
    </Chapter>
  );
}

/** Grade, owner, pilot and accreditations, each with what the dates make of it today. */
export function StandingChapter({ context, hospital }: ChapterProps) {
  const { hospital: words, labels, common } = context.words;
  return (
    <Chapter id="standing" title={words.chapters.standing}>
      <FactRows>
        <FactRow label={words.standing.grade}>
          <FactValue context={context} fact={hospital.grade} />
        </FactRow>
        <FactRow label={words.standing.affiliation}>
          <FactValue context={context} fact={hospital.affiliation} />
        </FactRow>
        <FactRow label={words.standing.founded}>
          <FactValue context={context} fact={hospital.founded} />
        </FactRow>
        <FactRow label={words.standing.beds}>
          <FactValue context={context} fact={hospital.beds} />
        </FactRow>
        <FactRow label={words.standing.pilot}>
          <FactValue context={context} fact={hospital.pilot} show={(pilot) => labels.pilot[pilot]} />
        </FactRow>
        {hospital.accreditations.map((item) => (
          <FactRow key={`${item.name} ${item.source}`} label={item.name}>
            {labels.accreditationState[accreditationStateOf(item, context.today)]}
            {item.heldUntil && `, ${words.standing.heldUntil(dateInWords(context.locale, item.heldUntil))}`}{" "}
            <Dated context={context} asOf={item.asOf} source={item.source} />{" "}
            <span className="quiet">
              {item.note} {item.body === "jci" && words.standing.jciWarning}
            </span>
          </FactRow>
        ))}
        {hospital.accreditations.length === 0 && (
          <FactRow label={words.standing.noAccreditation}>
            <Gap>{common.notPublished}</Gap>
          </FactRow>
        )}
      </FactRows>
    </Chapter>
  );
}

/** Deposits, cards, insurers and the prices that were seen. */
export function PayingChapter({
  context,
  hospital,
  children,
}: ChapterProps & { children?: React.ReactNode }) {
  const { hospital: words } = context.words;
  const { paying } = hospital;
  return (
    <Chapter id="paying" title={words.chapters.paying}>
      <div className="flow">
        <FactRows>
          {(hospital.prices ?? []).map((price) => (
            <FactRow key={`${price.what} ${price.source}`} label={words.paying.price}>
              <PriceText context={context} price={price} />
            </FactRow>
          ))}
          <FactRow label={words.paying.deposit}>
            <FactValue context={context} fact={paying.deposit} />
          </FactRow>
          <FactRow label={words.paying.cards}>
            <FactValue context={context} fact={paying.cards} />
          </FactRow>
          <FactRow label={words.paying.takesInsurance}>
            <FactValue
              context={context}
              fact={paying.takesInsurance}
              show={(takes) => (takes ? words.paying.yes : words.paying.no)}
            />
          </FactRow>
          <FactRow label={words.paying.insurers}>
            <FactValue context={context} fact={paying.insurers} show={(names) => names.join(", ")} />
          </FactRow>
          <FactRow label={words.paying.priceList}>
            <FactValue context={context} fact={paying.priceList} />
          </FactRow>
        </FactRows>
        {children}
      </div>
    </Chapter>
  );
}

/** The further sites with address, telephone and metro. */
export function SitesChapter({ context, hospital }: ChapterProps) {
  const { hospital: words, labels } = context.words;
  const others = hospital.campuses.slice(1);
  if (others.length === 0) return null;
  return (
    <Chapter id="sites" title={words.otherSites}>
      <FactRows longLabels>
        {others.map((site) => (
          <FactRow
            key={site.name}
            label={
              <>
                {site.name}
                <br />
                <a href={pageHref(context.locale, `/hospitals/in/${site.district}`)}>
                  {labels.district[site.district]}
                </a>
              </>
            }
          >
            <div>
              <SiteAddress context={context} site={site} />
            </div>
            {"value" in site.phone && (
              <div>
                <FactValue
                  context={context}
                  fact={site.phone}
                  show={(phone) => <Telephone number={phone} />}
                />
              </div>
            )}
            {site.metro && site.metro.length > 0 && <MetroStations context={context} site={site} />}
          </FactRow>
        ))}
      </FactRows>
    </Chapter>
  );
}
