import { isKnownPath } from "../content/addresses";
import { currentSlugOf, getEntry, listEntries } from "../content/entries";
import { type Criteria, criteriaToQuery, leftOutKey, parseCriteria } from "../domain/directory/criteria";
import { type DirectoryName, directoryNames, directoryOf } from "../domain/directory/guide-directories";
import { resultsOf } from "../domain/directory/results";
import { isLocale, type Locale, localeCodes } from "../i18n/locales";
import { type CollectionName, collectionNames } from "../schemas/primitives";
import { readEnvironment, todayInShanghai } from "./environment";
import { isMachinePath } from "./machine-paths";
import { directorySpec, pageSpecs } from "./query-specs";
import { directoryPath, pageHref } from "./routes";

/** What an asked address is: a page, a view of one, a redirect, a path that cannot be read, or nothing we know. */
export type Resolution =
  | { kind: "page"; address: string }
  | { kind: "view"; address: string }
  | { kind: "redirect"; location: string; status: 307 | 308 }
  | { kind: "bad" }
  | { kind: "unknown" };

const environment = readEnvironment(process.env);

/**
 * Resolves the path and query of a request line to its canonical state. Never throws. The address of a view carries
 * `left-out=1` when something asked for is not a choice; the input itself goes no further.
 */
export function resolveAddress(target: string): Resolution {
  const mark = target.indexOf("?");
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  const path = readPath(rawPath);
  if (path === undefined) return { kind: "bad" };
  if (path === "/") return { kind: "redirect", location: `/${localeCodes[0]}`, status: 307 };
  const tidy = path
    .toLowerCase()
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "");
  if (isMachinePath(tidy))
    return tidy === rawPath ? machineAddress(tidy, query) : { kind: "redirect", location: tidy, status: 308 };
  const [, first = ""] = tidy.split("/");
  if (!isLocale(first)) return { kind: "unknown" };
  const inner = tidy.slice(first.length + 1) || "/";
  const moved = movedPath(inner);
  if (moved) return { kind: "redirect", location: pageHref(first, moved), status: 308 };
  const known = inner.endsWith(".md") ? isEntryPath(inner.slice(0, -3)) : isKnownPath(inner, has);
  if (!known) return { kind: "unknown" };
  const state = stateOf(first, inner, query);
  if (tidy !== rawPath)
    return { kind: "redirect", location: pageHref(first, inner, state.query), status: 308 };
  const full = [state.query, state.leftOut ? `${leftOutKey}=1` : ""].filter(Boolean).join("&");
  return full ? { kind: "view", address: pageHref(first, inner, full) } : { kind: "page", address: tidy };
}

/** The criteria of a directory as a reader asked for them, its page brought within what there is. */
export function directoryCriteria(
  name: DirectoryName,
  locale: Locale,
  query: string | URLSearchParams,
  today: string,
): Criteria {
  const criteria = parseCriteria(directorySpec(name, locale, today), query);
  if (criteria.page === 1) return criteria;
  const directory = directoryOf(name, locale, today) as ReturnType<typeof directoryOf<"hospitals">>;
  return { ...criteria, page: resultsOf(directory, listEntries(name as "hospitals"), criteria).page };
}

function stateOf(locale: Locale, path: string, query: string): { query: string; leftOut: boolean } {
  if (query === "") return { query: "", leftOut: false };
  const name = directoryNames.find((item) => directoryPath(item) === path);
  const spec = pageSpecs[path];
  if (!name && !spec) return { query: "", leftOut: false };
  const criteria = name
    ? directoryCriteria(name, locale, query, todayInShanghai(environment))
    : parseCriteria(spec?.() ?? { keys: [] }, query);
  return { query: criteriaToQuery(criteria), leftOut: criteria.leftOut };
}

function machineAddress(path: string, query: string): Resolution {
  const name = directoryNames.find((item) => path.startsWith(`/api/v1/${item}.`));
  if (!name || !query) return { kind: "page", address: path };
  const asked = criteriaToQuery(directoryCriteria(name, "en", query, todayInShanghai(environment)));
  return asked ? { kind: "view", address: `${path}?${asked}` } : { kind: "page", address: path };
}

function has(collection: CollectionName, slug: string): boolean {
  return getEntry(collection, slug) !== undefined;
}

function isEntryPath(path: string): boolean {
  const [, first = "", second, third] = path.split("/");
  if (third !== undefined) return false;
  if (second === undefined) return has("pages", first);
  return isKnownPath(path, has) && !["in", "for", "entry-route"].includes(second);
}

/** A renamed slug leads to its entry. */
function movedPath(path: string): string | undefined {
  const [, first = "", second, ...rest] = path.split("/");
  const collection = first === "evidence" ? "claims" : first;
  if (!second || !(collectionNames as readonly string[]).includes(collection)) return undefined;
  const slug = currentSlugOf(collection as CollectionName, second);
  return slug && ["", first, slug, ...rest].join("/");
}

/** The path as text, or nothing when it cannot be read. */
function readPath(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith("/") && !/[\p{Cc}\\]/u.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
