import { createElement, Fragment, type ReactNode } from "react";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Chinese that breaks between its words only: a lone character keeps to the word before, a bracket to what it holds. */
export function zhWords(text: string): ReactNode {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    const isTail = segment.length === 1 && segment !== "（";
    if (last !== undefined && (isTail || last.endsWith("（"))) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  const parts: ReactNode[] = [];
  for (const word of words) parts.push(createElement("wbr"), word);
  return createElement(Fragment, null, ...parts.slice(1));
}
