import type { Entry } from "../../content/entries";
import { policyStatusOf } from "../../domain/evidence/policy-status";
import type { PageContext } from "../../site/page-context";
import { entryHref } from "../../site/routes";
import { DirectoryEntry } from "../primitives/directory-entry";
import { LastDay } from "./last-day";
import { PolicyStatusTag } from "./policy-status-tag";

/** A rule in the directory: its topic and summary, and where it stands on this day. */
export function PolicyRow({ context, policy }: { context: PageContext; policy: Entry<"policies"> }) {
  const { policy: words, labels } = context.words;
  const passports = policy.route?.passports;
  return (
    <DirectoryEntry
      slug={policy.slug}
      href={entryHref(context.locale, "policies", policy.slug)}
      title={policy.title}
      {...(policy.titleZh ? { zh: policy.titleZh } : {})}
      place={[labels.topic[policy.topic], policy.summary]}
      facts={[
        {
          label: words.row.status,
          value: <PolicyStatusTag context={context} status={policyStatusOf(policy, context.today)} />,
        },
        { label: words.row.where, value: labels.jurisdiction[policy.jurisdiction] },
        { label: words.row.who, value: policy.appliesTo.replace(/\[\^[a-z0-9-]+\]/g, "") },
        ...(passports
          ? [
              {
                label: words.passport,
                value: passports === "all" ? words.everyPassport : words.passportCount(passports.length),
              },
            ]
          : []),
        { label: words.row.ends, value: <LastDay context={context} policy={policy} /> },
      ]}
    />
  );
}
