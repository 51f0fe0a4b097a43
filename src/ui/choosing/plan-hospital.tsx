import type { Entry } from "../../content/entries";
import { type Criteria, criteriaToQuery, toggled } from "../../domain/directory/criteria";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { FactValue } from "../guide/fact-value";
import { Telephone } from "../hospital/hospital-card";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Zh } from "../primitives/zh";

type PlanHospitalProps = { context: PageContext; criteria: Criteria; hospital: Entry<"hospitals"> };

/** A chosen hospital on the plan: where it is, whom to call, the first step, and its papers to print. */
export function PlanHospital({ context, criteria, hospital }: PlanHospitalProps) {
  const { hospital: words, choosing } = context.words;
  const site = hospital.campuses[0];
  const href = entryHref(context.locale, "hospitals", hospital.slug);
  return (
    <section className="flow" data-slug={hospital.slug}>
      <h3>
        <a href={href}>{hospital.title}</a> {hospital.titleZh && <Zh kind="name">{hospital.titleZh}</Zh>}
      </h3>
      <FactRows>
        <FactRow label={words.driver.title}>
          <div>
            <FactValue
              context={context}
              fact={site?.addressZh}
              show={(address) => <Zh kind="address">{address}</Zh>}
            />
          </div>
          <div>
            <FactValue context={context} fact={site?.addressEn} />
          </div>
        </FactRow>
        <FactRow label={words.telephone}>
          <FactValue context={context} fact={site?.phone} show={(phone) => <Telephone number={phone} />} />
        </FactRow>
        <FactRow label={words.row.firstStep}>
          <FactValue context={context} fact={hospital.firstStep} />
        </FactRow>
        <FactRow label={words.paying.deposit}>
          <FactValue context={context} fact={hospital.paying.deposit} />
        </FactRow>
      </FactRows>
      <p className="plain no-print">
        <a href={`${href}/sheet`}>{choosing.plan.sheet}</a>{" "}
        <a href={`${href}/enquiry`}>{choosing.plan.enquiry}</a>{" "}
        <a
          href={pageHref(
            context.locale,
            "/plan",
            criteriaToQuery(toggled(criteria, "hospital", hospital.slug)),
          )}
        >
          {choosing.plan.remove}
        </a>
      </p>
    </section>
  );
}
