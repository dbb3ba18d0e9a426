import type { ImportProblem } from '../../contracts/exchange'
import { Mark } from '../../design/Mark'
import { Panel } from '../../design/Panel'
import { Table, type Column } from '../../design/Table'
import { importing } from '../../words/importing'

/** Each row, question or file that is not as it was, with the reason. */
export function ProblemTable({ problems }: { problems: readonly ImportProblem[] }) {
  const rows = problems.map((problem, at) => ({ ...problem, at }))
  const columns: Column<(typeof rows)[number]>[] = [
    { title: importing.where, cell: ({ row, name }) => [row !== undefined && importing.row(row), name].filter(Boolean).join(', ') || importing.file },
    { title: importing.effect, cell: ({ effect }) => effect === 'dropped' ? <Mark tone="bad" shape="square" text={importing.dropped} /> : <Mark tone="warn" shape="triangle" text={importing.changed} /> },
    { title: importing.reason, cell: ({ reason }) => <span lang="en">{reason}</span> },
  ]
  return (
    <Panel title={importing.problems(problems.length)}>
      <div class="problem-list" tabIndex={0}>
        <Table caption={importing.problems(problems.length)} columns={columns} rows={rows} id={({ at }) => `${at}`} />
      </div>
    </Panel>
  )
}
