import type { ReactNode } from "react";

export type PinyinProps = { children: ReactNode };

/** How Chinese sounds, in Latin letters with tones. */
export function Pinyin({ children }: PinyinProps) {
  return <i lang="zh-Latn-pinyin">{children}</i>;
}
