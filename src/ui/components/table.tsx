import type { ComponentChildren } from 'preact';

export interface TableRow {
  readonly key: string | number;
  /** What the row is about: its header. */
  readonly name: ComponentChildren;
  /** In the order of the columns. */
  readonly cells: readonly ComponentChildren[];
}

interface TableProps {
  /** What the table is called to those who do not see what stands around it. */
  readonly caption: string;
  /** The head of the first column; empty where the rows' names speak for themselves. */
  readonly corner?: string;
  readonly columns: readonly ComponentChildren[];
  readonly rows: readonly TableRow[];
  /** What it is where it stands, for its look. */
  readonly class: string;
}

/** A small table that is read and not edited: each row has a header, and each column. */
export function Table({ caption, corner, columns, rows, class: own }: TableProps) {
  return (
    <table class={`table ${own}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {corner ? <th scope="col">{corner}</th> : <td />}
          {columns.map((column, index) => (
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
