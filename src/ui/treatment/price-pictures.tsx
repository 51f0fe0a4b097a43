import { priceGroups } from "../../domain/costs/price-groups";
import { isOld } from "../../domain/evidence/freshness";
import { numberInWords } from "../../i18n/dates";
import type { PageContext } from "../../site/page-context";
import { type PriceRecord, PriceText } from "../guide/price-text";
import { RangeBar } from "../primitives/range-bar";

/** Prices as pictures, one currency each, every bar with its words, day and source. */
export function PricePictures({ context, prices }: { context: PageContext; prices: readonly PriceRecord[] }) {
  const { treatment: words } = context.words;
  return (
    <div className="flow">
      {priceGroups(prices).map(({ currency, prices: group }) => (
        <RangeBar
          key={currency}
          axisLabel={words.costsIn(currency)}
          formatTick={(amount) => numberInWords(context.locale, amount)}
          rows={group.map((price) => ({
            id: `${price.place} ${price.what} ${price.asOf} ${price.min} ${price.max}`,
            label: words.place[price.where].includes(price.place)
              ? words.place[price.where]
              : `${price.place} (${words.place[price.where]})`,
            min: price.min ?? price.max ?? 0,
            max: price.max ?? price.min ?? 0,
            text: <PriceText context={context} price={price} />,
            old: isOld(price.asOf, context.today),
            elsewhere: price.where !== "shanghai",
          }))}
        />
      ))}
      <p className="quiet">{words.costsCaption}</p>
    </div>
  );
}
