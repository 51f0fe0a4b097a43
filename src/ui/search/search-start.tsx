import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";
import { Pair } from "../primitives/pair";
import { ListLinks } from "./search-miss";

/** Before anything is asked: what can be searched, what others look for, and the lists. */
export function SearchStart({ context }: { context: PageContext }) {
  const { start } = context.words.search;
  return (
    <>
      <Pair>
        <Chapter id="can" title={start.can}>
          <ul className="flow">
            {start.canText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Chapter>
        <Chapter id="popular" title={start.popular}>
          <ul className="plain">
            {start.popularQueries.map((q) => (
              <li key={q}>
                <a
                  href={pageHref(
                    context.locale,
                    "/search",
                    new URLSearchParams({ q: q.toLowerCase() }).toString(),
                  )}
                >
                  {q}
                </a>
              </li>
            ))}
          </ul>
        </Chapter>
      </Pair>
      <Chapter id="lists" title={start.lists}>
        <ListLinks context={context} />
        <p className="quiet small">{start.private}</p>
      </Chapter>
    </>
  );
}
