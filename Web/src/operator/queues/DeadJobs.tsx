import type { DeadJobs as Dead } from '../../contracts/jobs'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { useReplay } from './useReplay'

/** The jobs of a queue that have failed for good, to be tried again when the reason is gone. Known is how many there are, as far as the live view knows. */
export function DeadJobs({ queue, known }: { queue: string; known: number | undefined }) {
  const path = `/api/queues/${encodeURIComponent(queue)}/dead-letters`
  const asked = useAsked<Dead>(path, `${known}`)
  const [message, replay] = useReplay(`${path}/replay`, asked.again)

  return (
    <Panel title={`Dead letters of ${queue}`} aside={<span role="status" class="small quiet">{message}</span>}>
      <Loaded asked={asked}>
        {({ jobs, cursor }) => jobs.length === 0 ? <Empty title="None: no job has failed for good" /> : (
          <>
            <Table caption={`Jobs of ${queue} that have failed for good`} rows={jobs} id={job => job.id} columns={[
              { title: 'Type', cell: job => job.type },
              { title: 'Id', cell: job => <code>{job.id}</code> },
              { title: 'Failed', cell: job => job.finishedAt ? <time class="nowrap" dateTime={job.finishedAt}>{moment(job.finishedAt)}</time> : '–' },
              { title: 'Reason', cell: job => <span class="reason">{job.error ?? '–'}</span> },
              { title: 'Attempts', cell: job => job.attempts, end: true },
              { title: 'Try', cell: job => <button type="button" class="button" onClick={() => replay({ id: job.id })}>Again<span class="only-heard">: {job.type} {job.id}</span></button> },
            ]} />
            {cursor && <p class="small quiet">These are the last {jobs.length}; there are more.</p>}
            <p><button type="button" class="button main" onClick={() => replay({})}>Try all again</button></p>
          </>
        )}
      </Loaded>
    </Panel>
  )
}
