import { knownValue } from "../../domain/directory/fact-values";
import type { Fact } from "../../schemas/fact";
import type { Treatment } from "../../schemas/treatments";
import type { PageContext } from "../../site/page-context";
import { FactValue } from "../guide/fact-value";
import { type StayRow, StayTimeline } from "../primitives/stay-timeline";

type Range = {
  min?: number | undefined;
  max?: number | undefined;
  basis: "published" | "derived" | "estimate";
};

/** A number of days or nights in words, with how it was arrived at. */
export function RangeInWords({
  context,
  fact,
  unit,
  brief = false,
}: {
  context: PageContext;
  fact: Fact<Range>;
  unit: "days" | "nights";
  /** Without the remark, which stands in the card of facts. */
  brief?: boolean;
}) {
  const { treatment: words } = context.words;
  return (
    <FactValue
      context={context}
      fact={brief ? { ...fact, note: undefined } : fact}
      show={(range) => (
        <>
          <b>{words[unit](range.min, range.max)}</b>
          {range.basis !== "published" && `, ${words.basis[range.basis]}`}
        </>
      )}
    />
  );
}

/** How long to plan: nights in hospital, days in the city, and the wait before flying, drawn over one axis. */
export function StayPicture({ context, treatment }: { context: PageContext; treatment: Treatment }) {
  const { treatment: words } = context.words;
  const row = (id: "nights" | "city" | "flying", fact: Fact<Range>, unit: "days" | "nights"): StayRow => ({
    id,
    label: words.rows[id],
    text: <RangeInWords context={context} fact={fact} unit={unit} brief />,
    atLeast: knownValue(fact)?.min,
    upTo: knownValue(fact)?.max,
  });
  return (
    <StayTimeline
      axisLabel={words.timeAxis}
      formatTick={words.timeFormat}
      rows={[
        row("nights", treatment.hospitalNights, "nights"),
        row("city", treatment.cityDays, "days"),
        row("flying", treatment.beforeFlying, "days"),
      ]}
    />
  );
}
