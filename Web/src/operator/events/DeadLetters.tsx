import { useState } from 'preact/hooks'
import type { DeadEvents, ReplayedEvents } from '../../contracts/events'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import { ask } from '../live/ask'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'

/** What a group of subscribers could not handle, to be delivered again when the reason is gone. */
export function DeadLetters() {
  const asked = useAsked<DeadEvents>('/api/events/dead-letters')
  const [message, setMessage] = useState('')

  async function replay(body: { group?: string; eventId?: string }) {
    const answer = await ask<ReplayedEvents>('/api/events/dead-letters/replay', { method: 'POST', body })
    setMessage(answer.ok ? `${answer.value.message}: ${answer.value.count}.` : answer.message)
    asked.again()
  }

  return (
    <Panel title="Dead letters" aside={<span role="status" class="small quiet">{message}</span>}>
      <Loaded asked={asked}>
        {({ deadLetters }) => deadLetters.length === 0 ? <Empty title="None: every event has been handled" /> : (
          <>
            <Table caption="Dead letters" rows={deadLetters} id={dead => dead.group + dead.event.id} columns={[
              { title: 'Type', cell: dead => dead.event.type },
              { title: 'Group', cell: dead => dead.group },
              { title: 'Time', cell: dead => <time class="nowrap" dateTime={dead.time}>{moment(dead.time)}</time> },
              { title: 'Reason', cell: dead => <span class="reason">{dead.reason}</span> },
              { title: 'Attempts', cell: dead => dead.attempts, end: true },
              { title: 'Deliver', cell: dead => <button type="button" class="button" onClick={() => void replay({ group: dead.group, eventId: dead.event.id })}>Again<span class="only-heard">: {dead.event.type} to {dead.group}</span></button> },
            ]} />
            <p><button type="button" class="button main" onClick={() => void replay({})}>Deliver all {deadLetters.length} again</button></p>
          </>
        )}
      </Loaded>
    </Panel>
  )
}
