import { createElement, Fragment, type ReactNode } from "react";
import { isOld } from "../../domain/evidence/freshness";
import { dateInWords } from "../../i18n/dates";
import type { Fact } from "../../schemas/fact";
import type { PageContext } from "../../site/page-context";
import { AsOf } from "../primitives/as-of";
import { Gap } from "../primitives/gap";
import { Cite } from "./cite";
import { mixedText } from "./mixed-text";

type FactValueProps<Value> = {
  context: PageContext;
  fact: Fact<Value> | undefined;
  /** How the value is written; left out for plain text. */
  show?: (value: Value) => ReactNode;
};

/** A fact with its day and its source, or the ring that says nobody publishes it. */
export function FactValue<Value>({ context, fact, show }: FactValueProps<Value>) {
  if (!fact || !("value" in fact))
    return (
      <>
        <Gap>{context.words.common.notPublished}</Gap>
        {fact?.note && <Remark text={fact.note} />}
      </>
    );
  return (
    <>
      {show ? show(fact.value) : createElement(Fragment, null, ...mixedText(String(fact.value)))}{" "}
      <Dated context={context} asOf={fact.asOf} source={fact.source} fair={fact.confidence === "fair"} />
      {fact.note && <Remark text={fact.note} />}
    </>
  );
}

/** The day of a figure in words, brass when it is over a year old, with the note of its source. */
export function Dated({
  context,
  asOf,
  source,
  fair = false,
}: {
  context: PageContext;
  asOf: string;
  source: string;
  fair?: boolean;
}) {
  return (
    <AsOf text={asOfInWords(context, asOf, fair)} old={isOld(asOf, context.today)}>
      <Cite context={context} source={source} />
    </AsOf>
  );
}

/** The day of a figure in words, with what a reader must know about it. */
export function asOfInWords(context: PageContext, asOf: string, fair = false): string {
  const { common } = context.words;
  const day =
    asOf === "undated" ? common.undated : dateInWords(context.locale, asOf).replaceAll(" ", "\u00a0");
  const age = asOf !== "undated" && isOld(asOf, context.today) ? `, ${common.overAYear}` : "";
  return `${day}${age}${fair ? `, ${common.fairSource}` : ""}`;
}

/** What a reader should know about a fact, in a quieter voice. */
export function Remark({ text }: { text: string }) {
  return <span className="quiet"> {createElement(Fragment, null, ...mixedText(text))}</span>;
}
