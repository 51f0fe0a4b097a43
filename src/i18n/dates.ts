import type { Locale } from "./locales";

const tags: Record<Locale, string> = { en: "en-GB" };

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year in words of this language; anything else comes back as it is. */
export function dateInWords(locale: Locale, text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  if (!year || Number.isNaN(year)) return text;
  if (!month) return String(year);
  return new Intl.DateTimeFormat(tags[locale], {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** A whole number with its separators. */
export function numberInWords(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** An amount with the code of its currency, which no reader can mistake: `170,000 CNY`. Unbroken across lines. */
export function moneyInWords(locale: Locale, value: number, currency: string): string {
  return `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(value)}\u00a0${currency}`;
}

/** The name of a language (ISO 639-1) in this language. */
export function languageName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([tags[locale]], { type: "language" }).of(code) ?? code;
}

/** The name of a country (ISO 3166-1 alpha-2) in this language. */
export function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([tags[locale]], { type: "region" }).of(code) ?? code;
}
