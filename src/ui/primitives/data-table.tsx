import type { ReactNode } from "react";

export type Column = {
  label: string;
  /** Numbers align at the end, with the unit in the heading. */
  numeric?: boolean;
  /** On a phone this value stands on the row's first line and needs no label. */
  beside?: boolean;
};

export type Row = { id: string; head: ReactNode; cells: readonly ReactNode[] };

export type DataTableProps = {
  caption: string;
  /** The heading above already says it; the caption is then for screen readers only. */
  captionUnseen?: boolean;
  /** The first column names the row. */
  columns: readonly Column[];
  rows: readonly Row[];
  /** The columns are things to choose between, so their names are the strongest words. */
  compares?: boolean;
};

function cellClass(column: Column | undefined): string | undefined {
  return [column?.numeric && "number", column?.beside && "same"].filter(Boolean).join(" ") || undefined;
}

/** A table that becomes one short list per row on a phone. */
export function DataTable({
  caption,
  captionUnseen = false,
  columns,
  rows,
  compares = false,
}: DataTableProps) {
  return (
    <div className="roomy">
      <table className={compares ? "data stack compares" : "data stack"}>
        <caption className={captionUnseen ? "unseen" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, place) => {
                const column = columns[place + 1];
                return (
                  <td
                    key={column?.label}
                    className={cellClass(column)}
                    data-label={column?.beside ? undefined : column?.label}
                  >
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
