import type { PolicyStatus } from "../../domain/evidence/policy-status";
import type { PageContext } from "../../site/page-context";
import { Tag } from "../primitives/tag";

/** Where a rule stands on this day, in a word. */
export function PolicyStatusTag({ context, status }: { context: PageContext; status: PolicyStatus }) {
  const kind = status === "in-force" ? "plain" : status === "ended" ? "danger" : "dated";
  return (
    <span data-policy-status={status}>
      <Tag kind={kind}>{context.words.labels.policyStatus[status]}</Tag>
    </span>
  );
}
