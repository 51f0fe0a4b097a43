import type { Claim, ClaimStatus } from "./claims";
import type { Source, SourceKind } from "./sources";

/** What a status rule found: the field at fault and what to do. */
export type ClaimProblem = {
  field: "status" | "sources" | "better" | "finding";
  message: string;
  rule: string;
};

const confirming: readonly SourceKind[] = ["government", "register", "journal", "guideline", "university"];
const contradicting: readonly SourceKind[] = [
  ...confirming,
  "hospital",
  "company",
  "press",
  "encyclopedia",
  "open-data",
];

/**
 * Whether the status of a claim follows from its sources. A source that wrote, owns or is paid by the subject is tied
 * and confirms nothing; trade sites, agencies, the origin articles and our own working never do.
 */
export function claimProblems(
  claim: Pick<Claim, "status" | "about" | "sources" | "finding"> & { better?: Claim["better"] },
  sources: ReadonlyMap<string, Source>,
): ClaimProblem[] {
  const found = claim.sources.flatMap((slug) => sources.get(slug) ?? []);
  const free = found.filter((source) => !(source.tiedTo ?? []).some((ref) => claim.about.includes(ref)));
  const confirmed = free.some((source) => confirming.includes(source.kind));
  const contradicted = free.some((source) => contradicting.includes(source.kind));
  const problems: ClaimProblem[] = [];
  const add = (field: ClaimProblem["field"], rule: string, message: string) =>
    problems.push({ field, rule, message });

  if (/\d/.test(claim.finding) && claim.sources.length === 0)
    add(
      "finding",
      "uncited-figure",
      "The finding holds a figure but no source is named. Name it under sources.",
    );
  switch (claim.status) {
    case "verified":
      if (!confirmed)
        add(
          "status",
          "status-needs-source",
          '"verified" needs a source of the right kind (government, register, journal, guideline or university) that is not tied to what the claim is about. Add one, or write "stated" or "unverified".',
        );
      break;
    case "stated":
      if (found.length === 0)
        add(
          "sources",
          "status-needs-source",
          '"stated" needs the source that states it. Add it, or write "unverified".',
        );
      break;
    case "outdated":
      if (!claim.better)
        add("better", "status-needs-source", '"outdated" needs the newer figure under better.');
      break;
    case "disputed":
    case "refuted":
      if (!contradicted)
        add(
          "sources",
          "status-needs-source",
          `"${claim.status}" needs the other source, one that is not tied to what the claim is about. Add it, or write "unverified".`,
        );
      break;
    case "unverified":
      break;
    default:
      return claim.status satisfies never;
  }
  return problems;
}

/** Whether a source of this kind can make a claim "verified". */
export function canConfirm(kind: SourceKind): boolean {
  return confirming.includes(kind);
}

/** The statuses that mean "somebody better says otherwise, or part of it fails". */
export const contestedStatuses: readonly ClaimStatus[] = ["outdated", "disputed", "refuted"];
