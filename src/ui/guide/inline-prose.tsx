import { createElement, Fragment, type ReactNode } from "react";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Cite } from "./cite";
import { explained } from "./explained";

const marks = /\[\^([a-z0-9-]+)\]|\[([^\]]+)\]\((\/[^)\s]*)\)|\*\*([^*]+)\*\*/g;

/** A sentence of the front matter: its citations become notes, its links lead into the guide. */
export function InlineProse({ context, text }: { context: PageContext; text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, source, linkText, path, strong] = match;
    const before = text.slice(from, match.index);
    parts.push(...explained(context, source ? before.trimEnd() : before));
    if (source) parts.push(<Cite context={context} source={source} />);
    else if (path) parts.push(<a href={pageHref(context.locale, path)}>{linkText}</a>);
    else parts.push(<b>{strong}</b>);
    from = match.index + whole.length;
  }
  parts.push(...explained(context, text.slice(from)));
  return createElement(Fragment, null, ...parts);
}
