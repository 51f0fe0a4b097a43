import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { FigureRows } from "../guide/figure-rows";
import { Calls } from "../primitives/calls";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { FreeSections } from "./free-sections";
import { PlainEntry } from "./plain-entry";
import { SeeAlso } from "./see-also";

type ServicePageProps = {
  context: PageContext;
  service: Entry<"services">;
  sections: readonly ProseSection[];
};

/** A practical entry: the facts at a glance, what to know, what to do. */
export function ServicePage({ context, service, sections }: ServicePageProps) {
  const { entries, labels, common, hospital } = context.words;
  return (
    <PlainEntry
      context={context}
      entry={service}
      path={`/services/${service.slug}`}
      above={[{ href: pageHref(context.locale, "/services"), label: common.nav.services }]}
      facts={[labels.serviceTopic[service.topic]]}
      {...(service.topic === "emergency"
        ? { first: <Calls calls={context.words.paper.emergencyCalls} urgent /> }
        : {})}
      card={
        service.facts.length > 0 && (
          <>
            <h2 className="label">{entries.services.glance}</h2>
            <FactRows>
              {service.facts.map((fact) => (
                <FactRow key={fact.name} label={fact.name}>
                  <FactValue context={context} fact={fact.is} />
                </FactRow>
              ))}
            </FactRows>
          </>
        )
      }
      sections={sections}
    >
      <FreeSections context={context} sections={sections} />
      <FigureRows context={context} figures={service.figures} title={hospital.chapters.figures} />
      <SeeAlso context={context} refs={service.see} />
    </PlainEntry>
  );
}
