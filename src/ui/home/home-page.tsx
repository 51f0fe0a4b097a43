import { listEntries } from "../../content/entries";
import { byTitle } from "../../content/relations";
import { tallyOf } from "../../domain/evidence/tally";
import { treatmentCategories } from "../../schemas/treatments";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { stagesInOrder } from "../entries/stage-page";
import { EvidenceWeights } from "../guide/evidence-weights";
import { HospitalsMap } from "../hospital/hospitals-map";
import { Chapter } from "../primitives/chapter";
import { Doors } from "../primitives/doors";
import { Gaps } from "../primitives/gaps";
import { JourneyStrip } from "../primitives/journey-strip";
import { Lead } from "../primitives/lead";
import { LinkGroups } from "../primitives/link-groups";
import { Pair } from "../primitives/pair";
import { SearchField } from "../primitives/search-field";
import { StatusMark } from "../primitives/status-mark";
import { WhatChanged } from "./what-changed";

/** The home page: what this is, three doors, why to trust it; then the map, the journey, the evidence, what changed. */
export function HomePage({ context }: { context: PageContext }) {
  const { home: words } = context.words;
  const href = (path: string) => pageHref(context.locale, path);
  const claims = listEntries("claims");
  return (
    <>
      <Opening context={context} />
      <Chapter id="journey" title={words.journey} aside={<a href={href("/journey")}>{words.journeyLink}</a>}>
        <JourneyStrip
          stops={stagesInOrder().map((stage) => ({
            id: stage.slug,
            href: entryHref(context.locale, "journey", stage.slug),
            title: stage.short,
          }))}
        />
      </Chapter>
      <Chapter
        id="trust"
        title={words.trust}
        aside={<a href={href("/evidence")}>{words.trustLink(claims.length)}</a>}
      >
        <p className="measure">{words.trustText(claims.length)}</p>
        <EvidenceWeights context={context} claims={claims} />
      </Chapter>
      <TreatmentGroups context={context} />
      <Pair>
        <WhatChanged context={context} />
        <Chapter
          id="not-known"
          title={words.notKnown}
          aside={<a href={href("/how-we-check")}>{words.notKnownLink}</a>}
        >
          <Gaps
            items={words.gaps.map((gap) => ({
              id: gap.id,
              children: (
                <>
                  <b>{gap.topic}</b> {gap.text}
                </>
              ),
            }))}
          />
        </Chapter>
      </Pair>
    </>
  );
}

function Opening({ context }: { context: PageContext }) {
  const { home: words, common, labels } = context.words;
  const claims = listEntries("claims");
  const href = (path: string) => pageHref(context.locale, path);
  const hospitals = listEntries("hospitals");
  return (
    <div className="opening">
      <div className="start">
        <h1>{words.title}</h1>
        <Lead>{words.lead}</Lead>
        <SearchField
          action={href("/search")}
          label={common.search.label}
          button={common.search.button}
          maxLength={80}
        />
        <Doors
          doors={[
            {
              href: href("/conditions"),
              before: words.doors.before,
              name: words.doors.diagnosis,
              detail: words.doors.diagnosisDetail,
            },
            {
              href: href("/treatments"),
              before: words.doors.before,
              name: words.doors.treatment,
              after: words.doors.treatmentAfter,
              detail: words.doors.treatmentDetail(listEntries("treatments").length),
            },
            {
              href: href("/hospitals"),
              before: words.doors.before,
              name: words.doors.hospital,
              after: words.doors.treatmentAfter,
              detail: words.doors.hospitalDetail(hospitals.length),
            },
          ]}
        />
        <p className="promise">{words.promise}</p>
        <p className="promise">
          {words.promiseClaims(claims.length)} <a href={href("/trust")}>{words.promiseLink}</a>
        </p>
        <ul className="marks" aria-label={words.trust}>
          {tallyOf(claims).map(({ status, count }) => (
            <li key={status}>
              <StatusMark status={status} word={labels.claimStatus[status]} /> {count}
            </li>
          ))}
        </ul>
      </div>
      <HospitalsMap context={context} hospitals={hospitals} />
    </div>
  );
}

function TreatmentGroups({ context }: { context: PageContext }) {
  const { home: words, labels } = context.words;
  const treatments = byTitle(listEntries("treatments"));
  const groups = treatmentCategories
    .map((category) => ({
      title: labels.category[category],
      links: treatments
        .filter((treatment) => treatment.category === category)
        .map((treatment) => ({
          href: entryHref(context.locale, "treatments", treatment.slug),
          label: treatment.title,
          ...(treatment.availability === "limited-by-law" ? { aside: words.legalLimits } : {}),
        })),
      ...(category === "caution" ? { beware: "" } : {}),
    }))
    .filter((group) => group.links.length > 0);
  return (
    <Chapter
      id="treatments"
      title={words.treatments}
      aside={<a href={pageHref(context.locale, "/treatments")}>{words.treatmentsLink(treatments.length)}</a>}
    >
      <LinkGroups groups={groups} />
    </Chapter>
  );
}
