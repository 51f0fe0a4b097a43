import type { Locale } from "./locales";

const tags: Record<Locale, string> = { en: "en-GB" };

/** Making one of Intl's tools takes longer than a hundred uses, so each is made once for a language. */
function once<Tool>(make: (tag: string) => Tool): (locale: Locale) => Tool {
  const made = new Map<Locale, Tool>();
  return (locale) => {
    const tool = made.get(locale) ?? make(tags[locale]);
    made.set(locale, tool);
    return tool;
  };
}

const inMonths = once(
  (tag) => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }),
);
const inDays = once(
  (tag) => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
);
const wholeNumbers = once((tag) => new Intl.NumberFormat(tag));
const amounts = once((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const languages = once((tag) => new Intl.DisplayNames([tag], { type: "language" }));
const countries = once((tag) => new Intl.DisplayNames([tag], { type: "region" }));

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year in words of this language; anything else comes back as it is. */
export function dateInWords(locale: Locale, text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  if (!year || Number.isNaN(year)) return text;
  if (!month) return String(year);
  const format = day ? inDays : inMonths;
  return format(locale).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** A whole number with its separators. */
export function numberInWords(locale: Locale, value: number): string {
  return wholeNumbers(locale).format(value);
}

/** An amount with the code of its currency, which no reader can mistake: `170,000 CNY`. Unbroken across lines. */
export function moneyInWords(locale: Locale, value: number, currency: string): string {
  return `${amounts(locale).format(value)}\u00a0${currency}`;
}

/** The name of a language (ISO 639-1) in this language. */
export function languageName(locale: Locale, code: string): string {
  return languages(locale).of(code) ?? code;
}

/** The name of a country (ISO 3166-1 alpha-2) in this language. */
export function countryName(locale: Locale, code: string): string {
  return countries(locale).of(code) ?? code;
}
