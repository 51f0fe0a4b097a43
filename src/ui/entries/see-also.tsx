import { titleOf } from "../../domain/directory/guide-directories";
import type { PageContext } from "../../site/page-context";
import { refHref } from "../../site/routes";
import { Chapter } from "../primitives/chapter";

/** Entries to read next. */
export function SeeAlso({ context, refs }: { context: PageContext; refs: readonly string[] | undefined }) {
  if (!refs || refs.length === 0) return null;
  return (
    <Chapter id="next" title={context.words.entries.readNext}>
      <ul className="two">
        {refs.map((ref) => (
          <li key={ref}>
            <a href={refHref(context.locale, ref)}>{titleOf(ref)}</a>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
