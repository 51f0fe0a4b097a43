import { listEntries } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { EvidenceWeights } from "../guide/evidence-weights";
import { Steps } from "../primitives/steps";

/** The six trust factors in order, with the number of claims under each, and how all claims weigh. */
export function TrustIndex({ context }: { context: PageContext }) {
  const { trust } = context.words.entries;
  const factors = listEntries("trust").sort((a, b) => a.order - b.order);
  return (
    <>
      <EvidenceWeights context={context} claims={listEntries("claims")} />
      <Steps
        steps={factors.map((factor) => ({
          id: factor.slug,
          title: <a href={entryHref(context.locale, "trust", factor.slug)}>{factor.title}</a>,
          children: (
            <p>
              {factor.summary}{" "}
              <span className="quiet">{trust.claims(claimsAbout(`trust/${factor.slug}`).length)}</span>
            </p>
          ),
        }))}
      />
    </>
  );
}
