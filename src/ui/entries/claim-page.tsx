import { createElement, Fragment } from "react";
import { type Entry, getEntry, listEntries } from "../../content/entries";
import { titleOf } from "../../domain/directory/guide-directories";
import { lastCheckedOf } from "../../site/claim-dates";
import type { PageContext } from "../../site/page-context";
import { directoryPath, entryHref, pageHref, refHref } from "../../site/routes";
import { Cite } from "../guide/cite";
import { betterFigure } from "../guide/claims-chapter";
import { EntryTrail } from "../guide/entry-frame";
import { asOfInWords } from "../guide/fact-value";
import { mixedText } from "../guide/mixed-text";
import { SourcesChapter } from "../guide/sources-chapter";
import { BetterFigure } from "../primitives/better-figure";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { StatusMark } from "../primitives/status-mark";

type ClaimPageProps = { context: PageContext; claim: Entry<"claims"> };

/** One claim as a small argument: what is said, how far to trust it, what we found, who says so and when. */
export function ClaimPage({ context, claim }: ClaimPageProps) {
  const { entries, labels, common } = context.words;
  const words = entries.claim;
  const origin = claim.origin ? getEntry("sources", claim.origin.article) : undefined;
  const siblings = claim.about
    .flatMap((ref) =>
      listEntries("claims").filter((other) => other.slug !== claim.slug && other.about.includes(ref)),
    )
    .filter((other, i, all) => all.findIndex((item) => item.slug === other.slug) === i)
    .slice(0, 8);
  const checked = lastCheckedOf(claim);
  return (
    <>
      <EntryTrail
        context={context}
        above={[{ href: pageHref(context.locale, directoryPath("claims")), label: common.nav.evidence }]}
      />
      <header className="title" data-status={claim.status} data-slug={claim.slug}>
        <p className="id">
          {claim.slug.toUpperCase()}. {words.said}
        </p>
        <h1>{claim.statement}</h1>
        <p className="lead">
          <StatusMark status={claim.status} word={labels.claimStatus[claim.status]} />{" "}
          {labels.claimStatusMeaning[claim.status]}
        </p>
      </header>
      <Chapter id="found" title={words.found}>
        <div className="flow measure">
          {claim.better && <BetterFigure {...betterFigure(context, claim.better)} />}
          <p>
            {createElement(Fragment, null, ...mixedText(claim.finding))}
            {claim.sources.map((source) => (
              <Cite key={source} context={context} source={source} />
            ))}
          </p>
          {claim.sources.length === 0 && <p className="quiet">{words.noSources}</p>}
        </div>
      </Chapter>
      <Chapter
        id="about"
        title={words.about}
        aside={<a href={pageHref(context.locale, "/how-we-check")}>{words.how}</a>}
      >
        <FactRows>
          <FactRow label={words.about}>
            <ul className="bare">
              {claim.about.map((ref) => (
                <li key={ref}>
                  <a href={refHref(context.locale, ref)}>{titleOf(ref)}</a>
                </li>
              ))}
            </ul>
          </FactRow>
          <FactRow label={words.kind}>{labels.claimKind[claim.kind]}</FactRow>
          {claim.origin && origin && (
            <FactRow label={words.origin}>
              <a href={entryHref(context.locale, "sources", origin.slug)}>{origin.title}</a>
              {claim.origin.section && `, ${words.section(claim.origin.section)}`}
            </FactRow>
          )}
          {checked && (
            <FactRow label={common.lastChecked}>
              {asOfInWords(context, checked)}. <span className="quiet">{words.checked}.</span>
            </FactRow>
          )}
        </FactRows>
      </Chapter>
      {siblings.length > 0 && (
        <Chapter id="others" title={words.otherClaims}>
          <ul>
            {siblings.map((other) => (
              <li key={other.slug}>
                <a href={entryHref(context.locale, "claims", other.slug)}>{other.statement}</a>{" "}
                <span className="quiet">{labels.claimStatus[other.status]}</span>
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      <SourcesChapter context={context} />
    </>
  );
}
