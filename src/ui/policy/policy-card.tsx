import { Fragment } from "react";
import { type Entry, getEntry } from "../../content/entries";
import { policyStatusOf } from "../../domain/evidence/policy-status";
import { countryName, dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Dated, FactValue } from "../guide/fact-value";
import { ButtonLink } from "../primitives/button-link";
import { Chapter } from "../primitives/chapter";
import { DataTable } from "../primitives/data-table";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { LastDay } from "./last-day";
import { PolicyStatusTag } from "./policy-status-tag";

type CardProps = { context: PageContext; policy: Entry<"policies"> };

/** Status, authority, number and dates of a rule. */
export function PolicyCard({ context, policy }: CardProps) {
  const { policy: words, labels, common } = context.words;
  const official = policy.official ? getEntry("sources", policy.official) : undefined;
  const { route } = policy;
  return (
    <>
      <h2 className="label">{words.glance}</h2>
      <FactRows>
        <FactRow label={words.rows.status}>
          <PolicyStatusTag context={context} status={policyStatusOf(policy, context.today)} />
        </FactRow>
        <FactRow label={words.rows.jurisdiction}>{labels.jurisdiction[policy.jurisdiction]}</FactRow>
        <FactRow label={words.rows.authority}>
          <FactValue context={context} fact={policy.authority} />
        </FactRow>
        <FactRow label={words.rows.number}>
          <FactValue context={context} fact={policy.number} />
        </FactRow>
        {policy.announced && (
          <FactRow label={words.rows.announced}>
            <FactValue
              context={context}
              fact={policy.announced}
              show={(day) => dateInWords(context.locale, day)}
            />
          </FactRow>
        )}
        {policy.inForceFrom && (
          <FactRow label={words.rows.inForce}>
            <FactValue
              context={context}
              fact={policy.inForceFrom}
              show={(day) => dateInWords(context.locale, day)}
            />
          </FactRow>
        )}
        <FactRow label={words.rows.ends}>
          {policy.endsOn ? (
            <FactValue
              context={context}
              fact={policy.endsOn}
              show={(day) => dateInWords(context.locale, day)}
            />
          ) : (
            <LastDay context={context} policy={policy} />
          )}
        </FactRow>
        {route && (
          <>
            <FactRow label={words.rows.days}>
              <FactValue context={context} fact={route.days} show={(days) => words.route.days(days)} />
            </FactRow>
            <FactRow label={words.rows.purposes}>
              <FactValue context={context} fact={route.purposes} show={(purposes) => purposes.join(", ")} />
            </FactRow>
            <FactRow label={words.rows.treatment}>{route.treatmentNamed ? common.yes : common.no}</FactRow>
            <FactRow label={words.rows.passports}>
              {route.passports === "all" ? (
                words.everyPassport
              ) : (
                <a href="#passports">{words.passportCount(route.passports.length)}</a>
              )}{" "}
              <Dated context={context} asOf={route.asOf} source={route.source} />
            </FactRow>
          </>
        )}
        {official?.url && (
          <FactRow label={words.rows.official}>
            <a href={official.url} rel="noreferrer">
              {official.title}
            </a>
          </FactRow>
        )}
      </FactRows>
      {route && (
        <p className="buttons">
          <ButtonLink href={pageHref(context.locale, "/policies/entry-route")}>{words.openRoute}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** The passports a rule names, each with its own dates; what ended says so. */
export function PassportTable({ context, policy }: CardProps) {
  const { policy: words } = context.words;
  const passports = policy.route?.passports;
  if (!Array.isArray(passports)) return null;
  const rows = passports
    .map((rule) => ({ rule, name: countryName(context.locale, rule.passport) }))
    .sort((a, b) => a.name.localeCompare(b.name, context.locale));
  return (
    <Chapter id="passports" title={words.passportTable}>
      <DataTable
        caption={words.passportTable}
        captionUnseen
        columns={[{ label: words.passport }, { label: words.from }, { label: words.until }]}
        rows={rows.map(({ rule, name }) => ({
          id: rule.passport,
          head: (
            <a href={pageHref(context.locale, "/policies/entry-route", `passport=${rule.passport}`)}>
              {name}
            </a>
          ),
          cells: [
            rule.from ? dateInWords(context.locale, rule.from) : "–",
            <Fragment key="until">
              {rule.until ? (
                <span className={rule.until < context.today ? "old" : undefined}>
                  {dateInWords(context.locale, rule.until)}
                  {rule.until < context.today &&
                    ` (${context.words.labels.policyStatus.ended.toLowerCase()})`}
                </span>
              ) : (
                words.noEnd
              )}
              {rule.note && <span className="quiet">{rule.note}</span>}
            </Fragment>,
          ],
        }))}
      />
    </Chapter>
  );
}
