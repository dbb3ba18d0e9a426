import type { ComponentChildren } from 'preact'
import { reports } from '../../words/reports'

interface ChartFigureProps {
  title: string
  heads: readonly string[]
  /** The same as the drawing, for who cannot see it or wants the figures. */
  rows: readonly (readonly string[])[]
  legend?: ComponentChildren
  children: ComponentChildren
}

/** A drawing with its title, and as a table. */
export function ChartFigure({ title, heads, rows, legend, children }: ChartFigureProps) {
  return (
    <figure class="chart panel">
      <figcaption><h2>{title}</h2>{legend}</figcaption>
      {children}
      <details class="chart-table">
        <summary>{reports.asTable}</summary>
        <table class="table">
          <caption class="only-heard">{title}</caption>
          <thead><tr>{heads.map((head, at) => <th key={head} scope="col" class={at > 0 ? 'end' : ''}>{head}</th>)}</tr></thead>
          <tbody>{rows.map(([name, ...cells]) => <tr key={name}><th scope="row">{name}</th>{cells.map((cell, at) => <td key={at} class="end">{cell}</td>)}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}
