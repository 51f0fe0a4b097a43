import { moneyInWords } from "../../i18n/dates";
import type { Hospital } from "../../schemas/hospitals";
import type { PageContext } from "../../site/page-context";
import { Dated } from "./fact-value";

/** A price that was seen. */
export type PriceRecord = NonNullable<Hospital["prices"]>[number];

/** An amount or a range, in the currency of its source: `40,000 to 170,000 CNY`. */
export function amountInWords(context: PageContext, price: PriceRecord): string {
  const { min, max, currency } = price;
  const { common } = context.words;
  const money = (value: number) => moneyInWords(context.locale, value, currency);
  if (min !== undefined && max !== undefined && min !== max)
    return common.range(money(min).replace(/\u00a0\w+$/, ""), money(max));
  if (min !== undefined && max === undefined) return common.atLeast(money(min));
  if (max !== undefined && min === undefined) return common.atMost(money(max));
  return money(min ?? max ?? 0);
}

/** A price with what it is for, its place, its day and its source. */
export function PriceText({ context, price }: { context: PageContext; price: PriceRecord }) {
  return (
    <>
      <b>{amountInWords(context, price)}</b>. {price.what}{" "}
      {price.note && <span className="quiet">{price.note} </span>}
      <Dated context={context} asOf={price.asOf} source={price.source} />
    </>
  );
}
