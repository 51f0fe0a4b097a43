import type { ReactNode } from "react";

const han =
  /[\p{Script=Han}][\p{Script=Han}\p{N}、，。：；？！（）《》“”·\s]*[\p{Script=Han}。？！）》”]|\p{Script=Han}/gu;

/** Text in which every run of Chinese carries its language, so that fonts and reading voices fit. */
export function mixedText(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(han)) {
    parts.push(
      text.slice(from, match.index),
      <span key={match.index} lang="zh-Hans">
        {match[0]}
      </span>,
    );
    from = match.index + match[0].length;
  }
  return from === 0 ? [text] : [...parts, text.slice(from)];
}
