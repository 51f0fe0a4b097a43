import { type Entry, getEntry } from "../../content/entries";
import { knownValue } from "../../domain/directory/fact-values";
import { endOf, type PolicyStatus, policyStatusOf } from "../../domain/evidence/policy-status";
import type { PageContext } from "../page-context";
import { absolute, type GraphNode, pageGraph } from "./page";

const force: Record<PolicyStatus, string | undefined> = {
  "in-force": "https://schema.org/InForce",
  pilot: "https://schema.org/PartiallyInForce",
  announced: "https://schema.org/NotInForce",
  ended: "https://schema.org/NotInForce",
  "not-confirmed": undefined,
};

/** A rule's page as linked data. The official text is described where it can be linked; our summary is never it. */
export function policyGraph(context: PageContext, policy: Entry<"policies">): GraphNode[] {
  const path = `/policies/${policy.slug}`;
  const official = policy.official ? getEntry("sources", policy.official) : undefined;
  const id = `${absolute(context, path)}#rule`;
  const status = policyStatusOf(policy, context.today);
  const date = knownValue(policy.announced);
  const end = endOf(policy);
  return [
    ...pageGraph(context, {
      path,
      title: policy.title,
      description: policy.summary,
      entry: policy,
      above: [{ path: "/policies", title: context.words.common.nav.policies }],
      mainEntity: id,
      citations: context.notes.cited(),
      type: "WebPage",
    }),
    {
      "@type": "Legislation",
      "@id": id,
      name: policy.title,
      legislationJurisdiction: context.words.labels.jurisdiction[policy.jurisdiction],
      ...(official?.url ? { url: official.url } : {}),
      ...(knownValue(policy.number) ? { legislationIdentifier: knownValue(policy.number) } : {}),
      ...(knownValue(policy.authority)
        ? { legislationPassedBy: { "@type": "Organization", name: knownValue(policy.authority) } }
        : {}),
      ...(date && date !== "undated" ? { legislationDate: date } : {}),
      ...(end ? { temporalCoverage: `../${end}` } : {}),
      ...(force[status] ? { legislationLegalForce: force[status] } : {}),
    },
  ];
}
