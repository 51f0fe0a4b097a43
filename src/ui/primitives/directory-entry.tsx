import type { ReactNode } from "react";
import { FactRow } from "./fact-row";
import { FactRows } from "./fact-rows";
import { Gap } from "./gap";
import { Zh } from "./zh";

export type DirectoryEntryProps = {
  slug: string;
  href: string;
  title: string;
  zh?: string;
  /** Kind, district, metro: one short line each. */
  place: readonly ReactNode[];
  /** The facts that decide, in the same order in every entry. Those without a value are named together in a last row. */
  facts: readonly { label: string; value: ReactNode | undefined }[];
  /** What is said of the facts without a value. */
  gapLabel?: string;
  /** What can be done with it. */
  children?: ReactNode;
};

/** One result of a directory: the name, and the facts to compare. */
export function DirectoryEntry({
  slug,
  href,
  title,
  zh,
  place,
  facts,
  gapLabel,
  children,
}: DirectoryEntryProps) {
  const known = facts.filter((fact) => fact.value !== undefined);
  const gaps = facts.filter((fact) => fact.value === undefined).map((fact) => fact.label.toLowerCase());
  return (
    <li className="entry" data-slug={slug}>
      <div>
        <h3>
          <a href={href}>{title}</a>
          {zh ? (
            <>
              {" "}
              <Zh kind="name">{zh}</Zh>
            </>
          ) : null}
        </h3>
        <p className="place">
          {place.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <span key={at}>{line}</span>
          ))}
        </p>
      </div>
      <FactRows>
        {known.map((fact) => (
          <FactRow key={fact.label} label={fact.label}>
            {fact.value}
          </FactRow>
        ))}
        {gaps.length > 0 ? <FactRow label={<Gap>{gapLabel}</Gap>}>{gaps.join(", ")}</FactRow> : null}
      </FactRows>
      {children}
    </li>
  );
}
