/** The languages the interface speaks, with the direction of their script. */
export const locales = { en: { name: "English", direction: "ltr" } } as const;

/** One language of the interface. */
export type Locale = keyof typeof locales;

/** The languages as they stand at the start of an address. */
export const localeCodes = Object.keys(locales) as Locale[];

/** Whether this first part of an address is a language of ours. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(locales, text);
}
