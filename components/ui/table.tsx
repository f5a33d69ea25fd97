import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Right-aligned with figures of one width. */
  numeric?: boolean;
  /** Hides the header's words from sight, for a column of buttons. */
  hideHeader?: boolean;
  /** Leaves the column out when it is narrow. */
  wideOnly?: boolean;
}

export interface TableProps<Row> {
  /** Names the table for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** Rows and columns. The first column heads its row. It scrolls sideways on its own when it must. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b text-ink-muted text-sm">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column, 'py-2 font-medium')}>
                {column.hideHeader ? (
                  <span className="sr-only">{column.header}</span>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b last:border-b-0 hover:bg-hover/50">
              {columns.map((column, at) =>
                at === 0 ? (
                  <th
                    key={column.key}
                    scope="row"
                    className={cellClass(column, 'py-2.5 font-medium')}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column, 'py-2.5')}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass<Row>(column: Column<Row>, base: string): string {
  return classNames(
    'px-3 first:ps-5 last:pe-5',
    column.numeric ? 'text-end tabular-nums' : 'text-start',
    column.wideOnly && 'max-sm:hidden',
    base,
  );
}
