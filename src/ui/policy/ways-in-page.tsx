import { listEntries } from "../../content/entries";
import { countryCodes, isSpecialPaper } from "../../domain/entry-route/passports";
import { type WayIn, waysIn } from "../../domain/entry-route/ways-in";
import { countryName, dateInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { entryHref, pageHref } from "../../site/routes";
import { EntryTrail } from "../guide/entry-frame";
import { Dated, FactValue } from "../guide/fact-value";
import { InlineProse } from "../guide/inline-prose";
import { SourcesChapter } from "../guide/sources-chapter";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Notice } from "../primitives/notice";
import { PageTitle } from "../primitives/page-title";
import { SelectField } from "../primitives/select-field";
import { Tag } from "../primitives/tag";

type WaysInPageProps = { context: PageContext; passport: string | undefined; leftOut: boolean };

/** The name of a passport's country, or of a paper that is no passport. */
export function passportName(context: PageContext, passport: string): string {
  const { route } = context.words.policy;
  if (passport === "stateless") return route.stateless;
  if (passport === "refugee") return route.refugee;
  return countryName(context.locale, passport);
}

/** Which ways in are open to a passport on this day, which are not yet, and which ended. */
export function WaysInPage({ context, passport, leftOut }: WaysInPageProps) {
  const { policy: words, common } = context.words;
  const { route } = words;
  return (
    <>
      <EntryTrail
        context={context}
        above={[{ href: pageHref(context.locale, "/policies"), label: common.nav.policies }]}
      />
      <PageTitle title={passport ? titleOf(context, passport) : route.title} lead={route.lead} />
      {leftOut && <Notice title={common.leftOut} />}
      <form className="flow measure" action={pageHref(context.locale, "/policies/entry-route")}>
        <SelectField
          id="passport"
          name="passport"
          label={route.choose}
          options={passportOptions(context)}
          {...(passport ? { value: passport } : {})}
        />
        <p className="buttons">
          <button className="button" type="submit">
            {route.button}
          </button>
        </p>
      </form>
      {passport && <WaysInChapters context={context} passport={passport} />}
      <SourcesChapter context={context} />
    </>
  );
}

/** The page's title for a passport or for a paper that is none. */
export function titleOf(context: PageContext, passport: string): string {
  const { route } = context.words.policy;
  const title = passport === "stateless" || passport === "refugee" ? route.titleForPaper : route.titleFor;
  return title(passportName(context, passport), dateInWords(context.locale, context.today));
}

/** The ways in for one passport, as chapters. */
export function WaysInChapters({ context, passport }: { context: PageContext; passport: string }) {
  const { route } = context.words.policy;
  if (isSpecialPaper(passport)) return <Notice kind="dated" title={route.special[passport]} />;
  const ways = waysIn(listEntries("policies"), passport, context.today);
  const waived = ways.open.some((way) => way.route.kind === "waiver" || way.route.kind === "mutual");
  return (
    <>
      <Chapter id="open" title={route.open}>
        <div className="flow">
          {!waived && <p>{route.openNone}</p>}
          {ways.open.map((way) => (
            <Way key={way.policy.slug} context={context} way={way} />
          ))}
          <p className="quiet">{route.checked}</p>
        </div>
      </Chapter>
      {ways.later.length > 0 && (
        <WayList context={context} id="later" title={route.later} ways={ways.later} />
      )}
      {ways.ended.length > 0 && (
        <WayList context={context} id="ended" title={route.ended} ways={ways.ended} />
      )}
    </>
  );
}

function WayList({
  context,
  id,
  title,
  ways,
}: {
  context: PageContext;
  id: string;
  title: string;
  ways: readonly WayIn[];
}) {
  return (
    <Chapter id={id} title={title}>
      <ul>
        {ways.map((way) => (
          <li key={way.policy.slug}>
            <a href={entryHref(context.locale, "policies", way.policy.slug)}>{way.policy.title}</a>
            {way.until &&
              `, ${context.words.policy.route.until.toLowerCase()} ${dateInWords(context.locale, way.until)}`}
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function Way({ context, way }: { context: PageContext; way: WayIn }) {
  const { policy: words } = context.words;
  const { route } = words;
  return (
    <section className="flow" data-slug={way.policy.slug}>
      <h3>
        <a href={entryHref(context.locale, "policies", way.policy.slug)}>{way.policy.title}</a>{" "}
        {way.endsSoon && <Tag kind="dated">{route.soon}</Tag>}
      </h3>
      <FactRows>
        <FactRow label={words.rows.days}>
          {way.days ? route.days(way.days) : <FactValue context={context} fact={way.route.days} />}
        </FactRow>
        <FactRow label={route.purposes}>
          <FactValue context={context} fact={way.route.purposes} show={(purposes) => purposes.join(", ")} />
        </FactRow>
        <FactRow label={words.rows.treatment}>
          {way.route.treatmentNamed ? route.treatmentYes : route.treatmentNo}
        </FactRow>
        <FactRow label={route.until}>
          {way.until ? dateInWords(context.locale, way.until) : words.noEnd}{" "}
          <Dated context={context} asOf={way.route.asOf} source={way.route.source} />
        </FactRow>
        <FactRow label={words.steps}>
          <ol>
            {way.policy.steps.map((step) => (
              <li key={step}>
                <InlineProse context={context} text={step} />
              </li>
            ))}
          </ol>
          {way.note}
        </FactRow>
      </FactRows>
    </section>
  );
}

/** Every passport and paper that can be chosen, by name, the empty choice first. */
export function passportOptions(context: PageContext) {
  const { route } = context.words.policy;
  const countries = countryCodes
    .map((value) => ({ value, label: countryName(context.locale, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, context.locale));
  return [
    { value: "", label: route.none },
    ...countries,
    { value: "stateless", label: route.stateless },
    { value: "refugee", label: route.refugee },
  ];
}
