import { useState } from 'preact/hooks'
import type { DeliveryList } from '../../contracts/alerts'
import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { Table } from '../../design/Table'
import { moment } from '../format/times'
import type { Answer } from '../live/ask'
import { Loaded } from '../live/Loaded'
import { useAsked } from '../live/useAsked'
import { deliverAgain, sendTest } from './actions'

/** Messages to webhooks and mail boxes that could not be delivered. */
export function DeliveriesPanel() {
  const asked = useAsked<DeliveryList>('/api/alerts/deliveries')
  const [message, setMessage] = useState('')

  async function act(work: Promise<Answer<unknown>>, done: string) {
    const answer = await work
    setMessage(answer.ok ? done : answer.message)
    asked.again()
  }

  return (
    <Panel title="Undelivered messages" aside={<div class="row"><span role="status" class="small quiet">{message}</span><button type="button" class="button" onClick={() => void act(sendTest(), 'A test message is on its way to each receiver.')}>Send a test</button></div>}>
      <Loaded asked={asked}>
        {({ deliveries }) => deliveries.length === 0 ? <Empty title="Every message has been delivered" /> : (
          <Table caption="Undelivered messages" rows={deliveries} id={delivery => delivery.id} columns={[
            { title: 'To', cell: delivery => delivery.target },
            { title: 'What', cell: delivery => delivery.kind },
            { title: 'Created', cell: delivery => moment(delivery.createdAt) },
            { title: 'Attempts', cell: delivery => delivery.attempts, end: true },
            { title: 'Trouble', cell: delivery => <span class="reason">{delivery.error}</span> },
            { title: 'Send', cell: delivery => <button type="button" class="button" onClick={() => void act(deliverAgain(delivery.id), 'It is sent again.')}>Again<span class="only-heard"> to {delivery.target}</span></button> },
          ]} />
        )}
      </Loaded>
    </Panel>
  )
}
