import type { ReactNode } from "react";
import { zhWords } from "./zh-words";

export type ZhProps = {
  children: ReactNode;
  /** Names and addresses are set in Song, running text in Hei. */
  kind?: "name" | "address" | "text";
};

/** Chinese in simplified characters, marked so that fonts and voices fit. */
export function Zh({ children, kind = "text" }: ZhProps) {
  return (
    <span lang="zh-Hans" className={kind === "text" ? undefined : "song"}>
      {kind !== "text" && typeof children === "string" ? zhWords(children) : children}
    </span>
  );
}
