import type { ComponentChildren } from 'preact'

export interface Column<T> {
  title: string
  cell: (row: T) => ComponentChildren
  end?: boolean
}

interface TableProps<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  id: (row: T) => string
}

/** The first column names the row. On a phone the rows are cards. */
export function Table<T>({ caption, columns, rows, id }: TableProps<T>) {
  return (
    <table class="table cards">
      <caption class="only-heard">{caption}</caption>
      <thead>
        <tr>{columns.map(column => <th key={column.title} scope="col" class={column.end ? 'end' : ''}>{column.title}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={id(row)}>
            {columns.map((column, at) =>
              at === 0
                ? <th key={column.title} scope="row">{column.cell(row)}</th>
                : <td key={column.title} class={column.end ? 'end' : ''} data-label={column.title}>{column.cell(row)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
