import type { PageContext } from "../../site/page-context";
import { Gaps } from "../primitives/gaps";
import { InlineProse } from "./inline-prose";

/** Sentences of the front matter as ruled lines. */
export function ProseLines({ context, texts }: { context: PageContext; texts: readonly string[] }) {
  return (
    <Gaps
      items={texts.map((text) => ({ id: text, children: <InlineProse context={context} text={text} /> }))}
    />
  );
}
