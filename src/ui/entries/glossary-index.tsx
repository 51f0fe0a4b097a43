import { listEntries } from "../../content/entries";
import { byTitle } from "../../content/relations";
import type { PageContext } from "../../site/page-context";
import { InlineProse } from "../guide/inline-prose";
import { SourcesChapter } from "../guide/sources-chapter";
import { Pinyin } from "../primitives/pinyin";
import { Zh } from "../primitives/zh";

/** Every word with its characters, its sound and its meaning. */
export function GlossaryIndex({ context }: { context: PageContext }) {
  for (const word of listEntries("glossary")) context.notes.explainOnce(word.slug);
  return (
    <>
      <dl className="facts long">
        {byTitle(listEntries("glossary")).map((word) => (
          <div key={word.slug} id={word.slug} data-slug={word.slug}>
            <dt>
              <b>{word.title}</b>
            </dt>
            <dd>
              <InlineProse context={context} text={word.plain} />
              {word.titleZh && (
                <span className="quiet">
                  <Zh>{word.titleZh}</Zh> {word.pinyin && <Pinyin>{word.pinyin}</Pinyin>}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <SourcesChapter context={context} />
    </>
  );
}
