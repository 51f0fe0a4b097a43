import { z } from "zod";

const unset = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

const optionalText = z.preprocess(unset, z.string().trim().optional());

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    ["http:", "https:"].includes(url.protocol) &&
    url.pathname === "/" &&
    !url.search &&
    !url.hash &&
    !url.username
  );
}

const isContact = (value: string) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || (URL.canParse(value) && new URL(value).protocol === "https:");

const environmentSchema = z.object({
  /** The port readers reach. */
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,5}$/, "Write a port number, for example 3000.")
      .transform(Number)
      .refine((port) => port <= 65535, "A port is at most 65535.")
      .default(3000),
  ),
  /** Where the site stands in public; unset, no page may be indexed. */
  SITE_URL: z.preprocess(
    unset,
    z
      .string()
      .refine(isOrigin, "Write the public address without a path, for example https://guide.example.org.")
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  /** The day every dated rule uses instead of today. */
  GUIDE_TODAY: z.preprocess(
    unset,
    z.iso.date("Write the day as YYYY-MM-DD, for example 2026-03-14.").optional(),
  ),
  /** The folder of the entries. */
  GUIDE_CONTENT_DIR: z.preprocess(unset, z.string().default("content")),
  /** Who publishes the guide, as the pages name them. */
  GUIDE_PUBLISHER: optionalText,
  /** Where readers report a mistake. */
  GUIDE_CONTACT: z.preprocess(
    unset,
    z
      .string()
      .trim()
      .refine(isContact, "Write a mail address or a link that starts with https://.")
      .optional(),
  ),
  /** Who pays for the guide, as the pages name them. */
  GUIDE_FUNDING: optionalText,
});

/** What the site was told at start, checked. */
export type Environment = z.infer<typeof environmentSchema>;

/** One or more variables hold something the site cannot use; the message has one line for each. */
export class EnvironmentError extends Error {}

/** Reads the environment; throws an `EnvironmentError` that names every bad variable, what it holds and what to write. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${JSON.stringify(source[name])} cannot be used. ${issue.message}`;
  });
  throw new EnvironmentError(lines.join("\n"));
}

const SHANGHAI_AHEAD_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

let lastDayNumber = Number.NaN;
let lastDay = "";

/** The one clock: the day (YYYY-MM-DD) it is in Shanghai, UTC+8 all year, or the day `GUIDE_TODAY` sets. */
export function todayInShanghai(
  environment: Pick<Environment, "GUIDE_TODAY">,
  now: number = Date.now(),
): string {
  if (environment.GUIDE_TODAY !== undefined) return environment.GUIDE_TODAY;
  const dayNumber = Math.floor((now + SHANGHAI_AHEAD_MS) / DAY_MS);
  if (dayNumber !== lastDayNumber) {
    lastDayNumber = dayNumber;
    lastDay = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
  }
  return lastDay;
}

/** Whole seconds until the next midnight in Shanghai, at least 1. */
export function secondsLeftInShanghai(now: number = Date.now()): number {
  return Math.max(1, Math.floor((DAY_MS - ((now + SHANGHAI_AHEAD_MS) % DAY_MS)) / 1000));
}
