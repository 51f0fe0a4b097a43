import type { ProseSection } from "../../content/build-index";
import type { Entry } from "../../content/entries";
import { claimsAbout } from "../../content/relations";
import { addDays } from "../../domain/evidence/freshness";
import { lastDaysOf } from "../../domain/evidence/last-days";
import { endOf, policyStatusOf } from "../../domain/evidence/policy-status";
import { dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { ClaimsChapter } from "../guide/claims-chapter";
import { EntryChecked, EntryFoot, EntryTrail } from "../guide/entry-frame";
import { EntrySection } from "../guide/entry-section";
import { FigureRows } from "../guide/figure-rows";
import { InlineProse } from "../guide/inline-prose";
import { ProseLines } from "../guide/prose-lines";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { Notice } from "../primitives/notice";
import { PageTitle } from "../primitives/page-title";
import { Pair } from "../primitives/pair";
import { Spread } from "../primitives/spread";
import { Steps } from "../primitives/steps";
import { PassportTable, PolicyCard } from "./policy-card";

type PolicyPageProps = { context: PageContext; policy: Entry<"policies">; sections: readonly ProseSection[] };

/** A rule's entry: where it stands today, what it lets you do, the steps, and what it does not cover. */
export function PolicyPage({ context, policy, sections }: PolicyPageProps) {
  const { policy: words, labels, common } = context.words;
  const ref = `policies/${policy.slug}`;
  return (
    <>
      <EntryTrail
        context={context}
        above={[
          { href: pageHref(context.locale, "/policies"), label: common.nav.policies },
          {
            href: pageHref(context.locale, "/policies", `topic=${policy.topic}`),
            label: labels.topic[policy.topic],
          },
        ]}
      />
      <Spread
        title={
          <PageTitle
            title={policy.title}
            {...(policy.titleZh ? { zh: policy.titleZh } : {})}
            lead={policy.summary}
            facts={[labels.topic[policy.topic], labels.jurisdiction[policy.jurisdiction]]}
          >
            <EntryChecked context={context} entry={policy} />
            <StatusNotice context={context} policy={policy} />
          </PageTitle>
        }
        card={<PolicyCard context={context} policy={policy} />}
        cardLabel={words.glance}
      >
        <EntrySection
          context={context}
          sections={sections}
          heading="What it lets you do"
          title={words.lets}
          id="lets"
        />
        <Chapter id="who" title={words.who}>
          <p className="measure">
            <InlineProse context={context} text={policy.appliesTo} />
          </p>
        </Chapter>
      </Spread>
      <Pair>
        <Chapter id="steps" title={words.steps}>
          <Steps
            steps={policy.steps.map((step) => ({
              id: step,
              children: <InlineProse context={context} text={step} />,
            }))}
          />
        </Chapter>
        {policy.papers && policy.papers.length > 0 && (
          <Chapter id="papers" title={words.papers}>
            <ProseLines context={context} texts={policy.papers} />
          </Chapter>
        )}
      </Pair>
      <Pair>
        <EntrySection
          context={context}
          sections={sections}
          heading="What it does not cover"
          title={words.doesNot}
          id="does-not"
        />
        <EntrySection
          context={context}
          sections={sections}
          heading="What we could not confirm"
          title={words.unconfirmed}
          id="unconfirmed"
        />
      </Pair>
      <FigureRows context={context} figures={policy.figures} title={words.figures} />
      <PassportTable context={context} policy={policy} />
      <ClaimsChapter context={context} about={ref} claims={claimsAbout(ref)} />
      <SourcesChapter context={context} />
      <EntryFoot context={context} entry={policy} path={`/policies/${policy.slug}`} />
    </>
  );
}

function StatusNotice({ context, policy }: { context: PageContext; policy: Entry<"policies"> }) {
  const { policy: words } = context.words;
  const end = endOf(policy);
  const status = policyStatusOf(policy, context.today);
  if (status === "ended" && end)
    return <Notice kind="danger" title={words.endedOn(dateInWords(context.locale, end))} />;
  if (status === "not-confirmed") return <Notice kind="dated" title={words.notConfirmed} />;
  const [soonest] = lastDaysOf(policy);
  if (soonest?.until) {
    const day = dateInWords(context.locale, soonest.until);
    const ended = soonest.until < context.today;
    return (
      <Notice
        kind={ended ? "danger" : "dated"}
        title={
          ended
            ? words.endedFor(words.passportCount(soonest.passports), day)
            : words.endsFor(words.passportCount(soonest.passports), day)
        }
      />
    );
  }
  if (end && end <= addDays(context.today, 90))
    return <Notice kind="dated" title={words.endsOn(dateInWords(context.locale, end))} />;
  return policy.topic === "entry" ? <Notice title={words.confirmFirst} /> : null;
}
