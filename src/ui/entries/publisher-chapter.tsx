import type { PageContext } from "../../site/page-context";
import { Chapter } from "../primitives/chapter";
import { FactRow } from "../primitives/fact-row";
import { FactRows } from "../primitives/fact-rows";
import { Gap } from "../primitives/gap";

/** Who publishes the guide, how to reach them, who pays: what the publisher told us, or that it is not published. */
export function PublisherChapter({ context }: { context: PageContext }) {
  const { entries, common } = context.words;
  const { GUIDE_PUBLISHER, GUIDE_CONTACT, GUIDE_FUNDING } = context.environment;
  const gap = <Gap>{common.notPublished}</Gap>;
  const isComplete = GUIDE_PUBLISHER && GUIDE_CONTACT && GUIDE_FUNDING;
  return (
    <Chapter id="publisher" title={entries.publisher}>
      {!isComplete && <p className="measure">{entries.publisherUnset}</p>}
      <FactRows>
        <FactRow label={entries.publisherName}>{GUIDE_PUBLISHER ?? gap}</FactRow>
        <FactRow label={entries.contact}>
          {GUIDE_CONTACT ? (
            <a href={GUIDE_CONTACT.includes("@") ? `mailto:${GUIDE_CONTACT}` : GUIDE_CONTACT}>
              {GUIDE_CONTACT}
            </a>
          ) : (
            gap
          )}
        </FactRow>
        <FactRow label={entries.funding}>{GUIDE_FUNDING ?? gap}</FactRow>
      </FactRows>
    </Chapter>
  );
}
