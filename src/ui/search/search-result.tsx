import type { Hit } from "../../domain/search/search-guide";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Zh } from "../primitives/zh";
import { MarkedText } from "./marked-text";

/** One thing found: its name, the spelling that fitted when it is another one, and the sentence that fits. */
export function SearchResult({ context, hit }: { context: PageContext; hit: Hit }) {
  const { document, words, foundAs, mention } = hit;
  return (
    <li data-slug={document.slug}>
      <p>
        <a href={pageHref(context.locale, document.path)}>
          <b>
            <MarkedText text={document.title} words={words} />
          </b>
        </a>{" "}
        {document.titleZh && (
          <Zh kind="name">
            <MarkedText text={document.titleZh} words={words} />
          </Zh>
        )}
      </p>
      <p className="small">
        <MarkedText text={document.summary} words={words} />
      </p>
      {foundAs && (
        <p className="quiet small">
          {context.words.search.foundBy}: <MarkedText text={foundAs} words={words} />
        </p>
      )}
      {mention && (
        <p className="quiet small">
          {context.words.search.mention}: <MarkedText text={mention} words={words} />
        </p>
      )}
    </li>
  );
}
