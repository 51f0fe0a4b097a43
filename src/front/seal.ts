import { finished } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { RewritingStream } from "parse5-html-rewriting-stream";

/** The page as readers get it, and the day it says it was rendered for. */
export type Sealed = { html: string; day: string | null };

/** Next answered with a page of its own making or only half of ours; readers must not see either. */
export class UnsealableError extends Error {}

type Attributes = readonly { name: string; value: string }[];

const attributeOf = (attributes: Attributes, name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** Parsing a whole page takes milliseconds in which nobody is answered, so other readers get their turn in between. */
const SLICE = 16_384;

const OWN_SCRIPT = /^\/assets\/enhance-[A-Za-z0-9_-]+\.js$/;

function isOurScript(attributes: Attributes): boolean {
  const type = attributeOf(attributes, "type");
  const src = attributeOf(attributes, "src");
  if (src === undefined) return type === "application/ld+json";
  return type === "module" && OWN_SCRIPT.test(src);
}

function isScriptHint(attributes: Attributes): boolean {
  const rel = attributeOf(attributes, "rel")?.toLowerCase();
  return (
    rel === "modulepreload" ||
    ((rel === "preload" || rel === "prefetch") && attributeOf(attributes, "as") === "script")
  );
}

/**
 * Takes the framework out of a page: its scripts, its inline payload, its script preloads and its comments go;
 * JSON-LD and our own script stay. Everything kept is kept byte for byte.
 */
export async function seal(page: string): Promise<Sealed> {
  const parser = new RewritingStream();
  const kept: string[] = [];
  let day: string | null = null;
  let isDropping = false;
  let isFrameworkError = false;
  let isClosed = false;

  parser.on("doctype", (_doctype, raw) => kept.push(raw));
  parser.on("startTag", ({ tagName, attrs }, raw) => {
    if (tagName === "script" && !isOurScript(attrs)) isDropping = true;
    if (isDropping || (tagName === "link" && isScriptHint(attrs))) return;
    if (tagName === "html" && attributeOf(attrs, "id") === "__next_error__") isFrameworkError = true;
    // React leaves this where a part of the page failed and the browser was to render it again.
    if (tagName === "template" && attributeOf(attrs, "data-dgst") !== undefined) isFrameworkError = true;
    if (tagName === "meta" && attributeOf(attrs, "name") === "guide-day")
      day = attributeOf(attrs, "content") ?? null;
    kept.push(raw);
  });
  parser.on("endTag", ({ tagName }, raw) => {
    if (!isDropping) kept.push(raw);
    else if (tagName === "script") isDropping = false;
    if (tagName === "html") isClosed = true;
  });
  parser.on("text", (_text, raw) => {
    if (!isDropping) kept.push(raw);
  });
  parser.on("comment", () => {});

  parser.resume();
  for (let at = 0; at < page.length; at += SLICE) {
    parser.write(page.slice(at, at + SLICE));
    await setImmediate();
  }
  await finished(parser.end());
  if (isFrameworkError) throw new UnsealableError("Next sent its own error page");
  if (!isClosed || isDropping) throw new UnsealableError("the page ends in the middle");
  return { html: kept.join(""), day };
}
