import type { ProseSection } from "../../content/build-index";
import { type Entry, listEntries } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { ProseLines } from "../guide/prose-lines";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Pair } from "../primitives/pair";
import { FreeSections } from "./free-sections";
import { PlainEntry } from "./plain-entry";
import { SeeAlso } from "./see-also";

type StagePageProps = { context: PageContext; stage: Entry<"journey">; sections: readonly ProseSection[] };

/** The stages of the journey in their order. */
export function stagesInOrder(): Entry<"journey">[] {
  return listEntries("journey").sort((a, b) => a.order - b.order);
}

/** A stage of the journey: what to do, papers, time, cost, who helps, and the stages beside it. */
export function StagePage({ context, stage, sections }: StagePageProps) {
  const { entries, common } = context.words;
  const words = entries.journey;
  const stages = stagesInOrder();
  const at = stages.findIndex((item) => item.slug === stage.slug);
  const previous = stages[at - 1];
  const next = stages[at + 1];
  const link = (item: Entry<"journey">) => (
    <a href={entryHref(context.locale, "journey", item.slug)}>{item.title}</a>
  );
  return (
    <PlainEntry
      context={context}
      sections={sections}
      entry={stage}
      path={`/journey/${stage.slug}`}
      above={[{ href: pageHref(context.locale, "/journey"), label: common.nav.journey }]}
      facts={[words.stage(at + 1, stages.length)]}
      card={
        <FactRows>
          <FactRow label={words.time}>
            <FactValue context={context} fact={stage.time} />
          </FactRow>
          <FactRow label={words.cost}>
            <FactValue context={context} fact={stage.cost} />
          </FactRow>
        </FactRows>
      }
    >
      <FreeSections context={context} sections={sections} />
      <Pair>
        <Chapter id="papers" title={words.papers}>
          {stage.papers.length > 0 ? (
            <ProseLines context={context} texts={stage.papers} />
          ) : (
            <p>{words.noPapers}</p>
          )}
        </Chapter>
        <Chapter id="helpers" title={words.helpers}>
          <ProseLines context={context} texts={stage.helpers} />
        </Chapter>
      </Pair>
      <SeeAlso context={context} refs={stage.see} />
      <nav className="plain" aria-label={words.title}>
        {previous && (
          <span>
            {words.previous}: {link(previous)}
          </span>
        )}
        {next && (
          <span>
            {words.next}: {link(next)}
          </span>
        )}
      </nav>
    </PlainEntry>
  );
}
