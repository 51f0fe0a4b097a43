import type { ReactNode } from "react";
import type { PageContext } from "../../site/page-context";
import { DataTable } from "../primitives/data-table";
import { Tag } from "../primitives/tag";

/** One row of a comparison: what readers see, and a plain text of each value that tells whether they differ. */
export type ComparisonRow = { label: string; cells: readonly { plain: string; shown: ReactNode }[] };

type ComparisonTableProps = {
  context: PageContext;
  caption: string;
  heads: readonly string[];
  rows: readonly ComparisonRow[];
};

/** The same rows for all, differing ones marked. On a phone each row lists its values under the names. */
export function ComparisonTable({ context, caption, heads, rows }: ComparisonTableProps) {
  const { compare } = context.words.choosing;
  return (
    <DataTable
      caption={caption}
      captionUnseen
      compares
      columns={[{ label: compare.row }, ...heads.map((label) => ({ label }))]}
      rows={rows.map((row) => ({
        id: row.label,
        head: (
          <>
            {row.label}{" "}
            {new Set(row.cells.map((cell) => cell.plain)).size > 1 && <Tag>{compare.differs}</Tag>}
          </>
        ),
        cells: row.cells.map((cell) => cell.shown),
      }))}
    />
  );
}
