import type { DeadEvents } from '../../contracts/events'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { useReplay } from '../queues/useReplay'

/** What a group of subscribers could not handle, to be delivered again when the reason is gone. */
export function DeadLetters() {
  const asked = useAsked<DeadEvents>('/api/events/dead-letters')
  const [message, replay] = useReplay('/api/events/dead-letters/replay', asked.again)

  return (
    <Panel title="Dead letters" aside={<span role="status" class="small quiet">{message}</span>}>
      <Loaded asked={asked}>
        {({ deadLetters, count }) => deadLetters.length === 0 ? <Empty title="None: every event has been handled" /> : (
          <>
            <Table caption="Dead letters" rows={deadLetters} id={dead => dead.group + dead.event.id} columns={[
              { title: 'Type', cell: dead => dead.event.type },
              { title: 'Group', cell: dead => dead.group },
              { title: 'Time', cell: dead => <time class="nowrap" dateTime={dead.time}>{moment(dead.time)}</time> },
              { title: 'Reason', cell: dead => <span class="reason">{dead.reason}</span> },
              { title: 'Attempts', cell: dead => dead.attempts, end: true },
              { title: 'Deliver', cell: dead => <button type="button" class="button" onClick={() => replay({ group: dead.group, eventId: dead.event.id })}>Again<span class="only-heard">: {dead.event.type} to {dead.group}</span></button> },
            ]} />
            <p><button type="button" class="button main" onClick={() => replay({})}>Deliver all {count} again</button></p>
          </>
        )}
      </Loaded>
    </Panel>
  )
}
