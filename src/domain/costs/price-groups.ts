import type { Treatment } from "../../schemas/treatments";

type Price = Treatment["costs"][number];

/** Prices of one currency, Shanghai first, then the rest of China, then abroad; the lowest first within each. */
export type PriceGroup = { currency: Price["currency"]; prices: Price[] };

const places = ["shanghai", "china", "abroad"] as const;

/** Prices put together by currency, since a picture never mixes currencies. Yuan first, then by the alphabet. */
export function priceGroups(prices: readonly Price[]): PriceGroup[] {
  const currencies = [...new Set(prices.map((price) => price.currency))].sort((a, b) =>
    a === "CNY" ? -1 : b === "CNY" ? 1 : a < b ? -1 : 1,
  );
  return currencies.map((currency) => ({
    currency,
    prices: prices
      .filter((price) => price.currency === currency)
      .sort((a, b) => places.indexOf(a.where) - places.indexOf(b.where) || lowest(a) - lowest(b)),
  }));
}

/** The lowest amount a price names. */
function lowest(price: Price): number {
  return price.min ?? price.max ?? 0;
}
