import { createElement, Fragment } from "react";
import { type Entry, getEntry } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { directoryPath, entryHref, pageHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";
import { ClaimLedger } from "../primitives/claim-ledger";
import { ClaimRow } from "../primitives/claim-row";
import { StatusMark } from "../primitives/status-mark";
import { Cite } from "./cite";
import { asOfInWords } from "./fact-value";
import { mixedText } from "./mixed-text";

/** What is claimed about an entry, and what we found, claim by claim. */
export function ClaimsChapter({
  context,
  about,
  claims,
}: {
  context: PageContext;
  about: string;
  claims: readonly Entry<"claims">[];
}) {
  const { common } = context.words;
  const all = pageHref(context.locale, directoryPath("claims"), new URLSearchParams({ about }).toString());
  return (
    <Chapter
      id="claims"
      title={common.claims.title}
      aside={claims.length > 0 ? <a href={all}>{common.claims.all}</a> : undefined}
    >
      {claims.length === 0 && <p>{common.claims.none}</p>}
      {claims.length > 0 && claims.length <= mostInFull && <ClaimRows context={context} claims={claims} />}
      {claims.length > mostInFull && <ClaimLines context={context} claims={claims} />}
    </Chapter>
  );
}

/** More claims than these stand as a list; what we found is a page away. */
const mostInFull = 24;

function ClaimLines({ context, claims }: { context: PageContext; claims: readonly Entry<"claims">[] }) {
  const { labels } = context.words;
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <li key={claim.slug} data-slug={claim.slug} data-status={claim.status}>
          <StatusMark status={claim.status} word={labels.claimStatus[claim.status]} />
          <a href={entryHref(context.locale, "claims", claim.slug)}>{claim.statement}</a>
        </li>
      ))}
    </ul>
  );
}

/** Claims in a ledger: how far to trust it, what is claimed, what we found. */
export function ClaimRows({
  context,
  claims,
  register = false,
}: {
  context: PageContext;
  claims: readonly Entry<"claims">[];
  register?: boolean;
}) {
  const { common, labels } = context.words;
  return (
    <ClaimLedger
      headings={[common.claims.howFar, common.claims.said, common.claims.found]}
      register={register}
    >
      {claims.map((claim) => (
        <ClaimRow
          key={claim.slug}
          id={claim.slug}
          href={entryHref(context.locale, "claims", claim.slug)}
          status={claim.status}
          statusWord={labels.claimStatus[claim.status]}
          statement={claim.statement}
          {...(claim.better ? { better: betterFigure(context, claim.better) } : {})}
          finding={
            <>
              {createElement(Fragment, null, ...mixedText(claim.finding))}
              {claim.sources
                .filter((source) => getEntry("sources", source))
                .map((source) => (
                  <Cite key={source} context={context} source={source} />
                ))}
            </>
          }
        />
      ))}
    </ClaimLedger>
  );
}

/** A better figure with its day and source. */
export function betterFigure(context: PageContext, better: NonNullable<Entry<"claims">["better"]>) {
  const { common } = context.words;
  return {
    ...(better.instead ? { claimed: better.instead } : {}),
    better: better.value,
    asOf: (
      <>
        {asOfInWords(context, better.asOf)}
        <Cite context={context} source={better.source} />
      </>
    ),
    claimedLabel: common.claims.claimed,
    betterLabel: common.claims.better,
  };
}
