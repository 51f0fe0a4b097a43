import type { Entry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { dateInWords } from "../../i18n/dates";
import { hospitalQuestions, type Phrase, patientSentences } from "../../i18n/phrases";
import type { PageContext } from "../../site/page-context";
import { asOfInWords } from "../guide/fact-value";
import { addressLines } from "../hospital/hospital-card";
import { Asks } from "../primitives/asks";
import { Blanks } from "../primitives/blanks";
import { Calls } from "../primitives/calls";
import { DriverCard } from "../primitives/driver-card";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Gap } from "../primitives/gap";
import { Sheet } from "../primitives/sheet";
import { Zh } from "../primitives/zh";

/** How many sentences a patient can point at fit on the page beside the questions. */
const sentencesShown = 10;

/** One A4 or Letter page in two languages: where, whom to call, questions for the doctor, sentences to point at. */
export function HospitalSheet({ context, hospital }: { context: PageContext; hospital: Entry<"hospitals"> }) {
  const { sheet: words } = context.words.paper;
  const site = hospital.campuses[0];
  const inWords = (day: string) => dateInWords(context.locale, day);
  const addressZh = knownValue(site?.addressZh);
  const addressEn = knownValue(site?.addressEn);
  return (
    <Sheet
      title={hospital.title}
      {...(hospital.titleZh ? { zh: hospital.titleZh } : {})}
      dates={words.dates(inWords(hospital.lastChecked), inWords(hospital.nextCheck))}
    >
      <div className="halves">
        <DriverCard
          title={words.driver.title}
          ask={words.driver.ask}
          lines={[...(addressZh ? addressLines(addressZh) : []), hospital.titleZh ?? hospital.title]}
          spelled={[hospital.title, addressEn, hospital.pinyin].filter(Boolean).join(", ")}
        />
        <Reach context={context} hospital={hospital} />
      </div>
      <Heading words={words.aboutMe} />
      <Blanks blanks={words.blanks} />
      <div className="halves">
        <section>
          <Heading words={words.questions} />
          <Phrases phrases={hospitalQuestions} />
        </section>
        <section>
          <Heading words={words.sentences} />
          <Phrases phrases={patientSentences.slice(0, sentencesShown)} />
        </section>
      </div>
      <Calls calls={words.calls} />
      <p className="quiet">{words.foot(hospital.title)}</p>
    </Sheet>
  );
}

function Reach({ context, hospital }: { context: PageContext; hospital: Entry<"hospitals"> }) {
  const { paper, common, hospital: hospitalWords } = context.words;
  const words = paper.sheet;
  const site = hospital.campuses[0];
  const phone = "value" in hospital.department.phone ? hospital.department.phone : site?.phone;
  const departmentZh = knownValue(hospital.department.nameZh);
  const gap = <Gap>{common.notPublished}</Gap>;
  return (
    <FactRows>
      <FactRow label={<Both words={words.telephone} />}>
        {phone && "value" in phone ? (
          <>
            {phone.value}{" "}
            <span className="quiet">{asOfInWords(context, phone.asOf, phone.confidence === "fair")}</span>
          </>
        ) : (
          gap
        )}
      </FactRow>
      <FactRow label={<Both words={words.metro} />}>
        {site?.metro && site.metro.length > 0
          ? site.metro.slice(0, 2).map((stop) => (
              <div key={stop.station}>
                <Zh>{stop.stationZh}</Zh> {stop.station}
                {stop.lines.length > 0 && `, ${hospitalWords.metroLines(stop.lines)}`}
                {stop.metres !== undefined && `, ${stop.metres} m`}
              </div>
            ))
          : gap}
      </FactRow>
      <FactRow label={<Both words={words.askFor} />}>
        {"value" in hospital.department.name ? (
          <>
            {hospital.department.name.value} {departmentZh && <Zh>{departmentZh}</Zh>}
          </>
        ) : (
          gap
        )}
      </FactRow>
    </FactRows>
  );
}

function Heading({ words }: { words: { label: string; zh: string } }) {
  return (
    <h2>
      <Both words={words} />
    </h2>
  );
}

function Both({ words }: { words: { label: string; zh: string } }) {
  return (
    <>
      {words.label} <Zh>{words.zh}</Zh>
    </>
  );
}

function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return <Asks asks={phrases.map(({ en, zh }) => ({ text: en, zh }))} />;
}
