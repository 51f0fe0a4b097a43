import { localeCodes } from "../i18n/locales";
import type { Resolution } from "../site/address";
import { pageHref } from "../site/routes";
import { BusyError } from "./limiter";
import type { Renderer } from "./renderer";

const LOCATION = /<loc>([^<]+)<\/loc>/g;
const BUSY_PAUSE_MS = 1000;

/** The paths a sitemap names, whatever host it names them under. */
export function pathsOfSitemap(xml: string): string[] {
  return [...xml.matchAll(LOCATION)].flatMap(([, location = ""]) => {
    const plain = location.trim().replaceAll("&amp;", "&");
    if (!URL.canParse(plain, "http://localhost")) return [];
    const url = new URL(plain, "http://localhost");
    return [url.pathname + url.search];
  });
}

/** Pages about single sources and claims are the most of all and seldom opened; each waits for its first reader, so that memory stays small. */
const LEFT_FOR_READERS = /^\/[a-z]{2}\/(?:sources|evidence)\/./;

/** Makes the search ready and renders every other page of the sitemap, one at a time, so that readers never wait for one. A page that fails is left for its first reader. */
export async function warm(
  renderer: Renderer,
  resolve: (target: string) => Resolution,
  isStopped: () => boolean,
): Promise<void> {
  const day = renderer.options.today();
  await renderer.refreshSpares();
  const sitemap = await renderer.answer("page", "/sitemap.xml").catch(() => null);
  if (sitemap === null || sitemap.status !== 200) return;
  // The first search builds the index, which takes a second.
  for (const locale of localeCodes)
    await renderer.answer("view", pageHref(locale, "/search", "q=hospital")).catch(() => null);
  for (const path of pathsOfSitemap(sitemap.variants.identity.body.toString("utf8"))) {
    if (LEFT_FOR_READERS.test(path)) continue;
    const resolution = resolve(path);
    if (resolution.kind !== "page") continue;
    while (!isStopped() && renderer.options.today() === day) {
      const isDone = await renderer.answer("page", resolution.address).then(
        () => true,
        (error: unknown) => !(error instanceof BusyError),
      );
      if (isDone) break;
      await new Promise((wait) => setTimeout(wait, BUSY_PAUSE_MS));
    }
  }
  renderer.forgetLastDay();
}
