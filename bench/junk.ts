/** Addresses no reader would write: unknown paths and slugs, unknown keys, unreadable paths, and searches for nonsense. */
const KINDS: readonly ((i: number) => string)[] = [
  (i) => `/wp-admin/${i}/setup.php`,
  (i) => `/en/hospitals/no-such-hospital-${i}`,
  (i) => `/en/evidence/s1-${i}0000`,
  (i) => `/api/v1/junk-${i}.json`,
  (i) => `/_next/static/chunks/${i}.js`,
  (i) => `/favicon-${i}.ico`,
  (i) => `/en/hospitals?district=atlantis-${i}`,
  (i) => `/en/hospitals?utm_campaign=${i}&sessionid=${i * 7}`,
  (i) => `/en/%E0%A4%A${i}`,
  (i) => `/en/hospitals?q=nonsense+${i}`,
];

/** This many different addresses, all kinds in turn. */
export function junkAddresses(count: number): string[] {
  return Array.from({ length: count }, (_, i) => KINDS[i % KINDS.length]?.(i) ?? "/");
}
