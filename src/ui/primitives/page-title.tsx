import type { ReactNode } from "react";
import { Lead } from "./lead";
import { Pinyin } from "./pinyin";
import { Zh } from "./zh";

export type PageTitleProps = {
  title: ReactNode;
  zh?: string;
  pinyin?: string;
  lead?: ReactNode;
  /** A few words each: kind, grade, district. */
  facts?: readonly ReactNode[];
  /** The checked line, a notice. */
  children?: ReactNode;
};

/** The top of a page: its name in up to three spellings, one sentence, a few plain facts. */
export function PageTitle({ title, zh, pinyin, lead, facts = [], children }: PageTitleProps) {
  return (
    <header className="title">
      <h1>
        {title}
        {zh ? (
          <>
            {" "}
            <Zh kind="name">{zh}</Zh>
          </>
        ) : null}
        {pinyin ? (
          <>
            {" "}
            <Pinyin>{pinyin}</Pinyin>
          </>
        ) : null}
      </h1>
      {lead ? <Lead>{lead}</Lead> : null}
      {facts.length > 0 ? (
        <ul className="plain">
          {facts.map((fact, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <li key={place}>{fact}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </header>
  );
}
