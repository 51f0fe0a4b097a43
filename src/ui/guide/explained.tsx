import type { ReactNode } from "react";
import { listEntries } from "../../content/entries";
import type { PageContext } from "../../site/page-context";
import { pageHref } from "../../site/routes";
import { mixedText } from "./mixed-text";

type Term = { slug: string; plain: string };

const terms = new Map<string, Term>();
let pattern: RegExp | undefined;

/** Text in which each glossary word explains itself where it stands first on the page, without script. */
export function explained(context: PageContext, text: string): ReactNode[] {
  pattern ??= patternOf();
  if (!pattern || text.length < 3) return mixedText(text);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = terms.get(match[0].toLowerCase());
    if (!term || !context.notes.explainOnce(term.slug)) continue;
    parts.push(
      ...mixedText(text.slice(from, match.index)),
      <Explained key={term.slug} context={context} term={term} word={match[0]} />,
    );
    from = match.index + match[0].length;
  }
  parts.push(...mixedText(text.slice(from)));
  return parts;
}

function Explained({ context, term, word }: { context: PageContext; term: Term; word: string }) {
  const id = `word-${term.slug}`;
  return (
    <span className="word">
      <button type="button" className="word-button" popoverTarget={id}>
        {word}
      </button>
      <span id={id} popover="auto" className="word-plain">
        <b>{word}</b>: {term.plain.replace(/\[\^[a-z0-9-]+\]/g, "")}{" "}
        <a href={pageHref(context.locale, `/glossary#${term.slug}`)}>
          {context.words.common.colophon.glossary}
        </a>
      </span>
    </span>
  );
}

function patternOf(): RegExp | undefined {
  for (const word of listEntries("glossary"))
    for (const spelling of [word.title, ...(word.aliases ?? [])])
      terms.set(spelling.toLowerCase(), { slug: word.slug, plain: word.plain });
  if (terms.size === 0) return undefined;
  const spellings = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${spellings.join("|")})(?![\\p{L}\\d-])`, "giu");
}
