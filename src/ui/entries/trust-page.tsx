import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { EvidenceWeights } from "../guide/evidence-weights";
import { FreeSections } from "./free-sections";
import { PlainEntry } from "./plain-entry";
import { SeeAlso } from "./see-also";

type TrustPageProps = { context: PageContext; factor: Entry<"trust">; sections: readonly ProseSection[] };

/** A trust factor: the argument told fairly, every claim under it with its status, what a patient can check alone. */
export function TrustPage({ context, factor, sections }: TrustPageProps) {
  const { entries } = context.words;
  const claims = claimsAbout(`trust/${factor.slug}`);
  return (
    <PlainEntry
      context={context}
      sections={sections}
      entry={factor}
      path={`/trust/${factor.slug}`}
      above={[{ href: pageHref(context.locale, "/trust"), label: entries.trust.title }]}
    >
      {claims.length > 0 && (
        <EvidenceWeights context={context} claims={claims} about={`trust/${factor.slug}`} />
      )}
      <FreeSections context={context} sections={sections} />
      <SeeAlso context={context} refs={factor.see} />
    </PlainEntry>
  );
}
