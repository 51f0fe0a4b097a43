import type { Entry } from "../../content/entries";
import { tallyOf } from "../../domain/evidence/tally";
import type { PageContext } from "../../site/page-context";
import { directoryPath, pageHref } from "../../site/routes";
import { WeighBar } from "../primitives/weigh-bar";

type EvidenceWeightsProps = {
  context: PageContext;
  claims: readonly Entry<"claims">[];
  /** The entry that all these claims are about; the links into the register then keep to it. */
  about?: string;
};

/** How many claims have each status: the bar, and each status with its meaning as a link into the register. */
export function EvidenceWeights({ context, claims, about }: EvidenceWeightsProps) {
  const { labels, directory } = context.words;
  return (
    <WeighBar
      label={directory.evidence.found(claims.length, claims.length)}
      weights={tallyOf(claims).map(({ status, count }) => ({
        status,
        count,
        word: labels.claimStatus[status],
        meaning: labels.claimStatusMeaning[status],
        href: pageHref(
          context.locale,
          directoryPath("claims"),
          new URLSearchParams({ ...(about ? { about } : {}), status }).toString(),
        ),
      }))}
    />
  );
}
