import type { Entry } from "../../content/entries";
import { lastDaysOf } from "../../domain/evidence/last-days";
import { endOf } from "../../domain/evidence/policy-status";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";

/** The last day of a rule; where it differs by passport, each last day with the number of passports, ended ones said to be. */
export function LastDay({ context, policy }: { context: PageContext; policy: Entry<"policies"> }) {
  const { policy: words, labels } = context.words;
  const byPassport = lastDaysOf(policy);
  if (byPassport.length === 0) {
    const end = endOf(policy);
    return end ? dateInWords(context.locale, end) : words.noEnd;
  }
  return byPassport.map(({ until, passports }) => {
    const ended = until !== undefined && until < context.today;
    return (
      <div key={until ?? "none"} className={ended ? "old" : undefined}>
        {until ? dateInWords(context.locale, until) : words.noEnd}, {words.passportCount(passports)}
        {ended && `: ${labels.policyStatus.ended.toLowerCase()}`}
      </div>
    );
  });
}
