import type { DependencyStatus } from '../../contracts/status'
import { Empty } from '../../design/Empty'
import { Figures } from '../../design/Figures'
import { now } from '../format/clock'
import { milliseconds } from '../format/numbers'
import { since } from '../format/times'
import { StateMark } from '../services/StateMark'
import { Page } from '../shell/Page'
import { address } from '../shell/routes'
import { Viewed } from '../shell/Viewed'
import { DeadJobs } from './DeadJobs'
import { figureOf } from './figure'

const QUEUE = 'queue:'

export function QueuesPage() {
  return (
    <Page title="Queues and stores" lead={<>Jobs that wait, Redis, the database, and what else all lean on. Dead letters of events are at <a href={address('events')}>Events</a>.</>}>
      <Viewed>
        {view => view.dependencies.length === 0 ? <Empty title="Nothing watched yet" /> : (
          <>
            <div class="tiles">{[...view.dependencies].sort(queuesFirst).map(dependency => <DependencyCard key={dependency.name} dependency={dependency} />)}</div>
            {view.dependencies.filter(isQueue).map(({ name, figures }) => <DeadJobs key={name} queue={name.slice(QUEUE.length)} known={figures.deadLetters} />)}
          </>
        )}
      </Viewed>
    </Page>
  )
}

function DependencyCard({ dependency }: { dependency: DependencyStatus }) {
  return (
    <section class="panel tile" aria-label={dependency.name}>
      <header><h2>{dependency.name}</h2><StateMark state={dependency.state} /></header>
      <p class="small quiet">for {since(dependency.since, now.value)}{dependency.responseMs !== undefined && <> · answers in {milliseconds(dependency.responseMs)}</>}</p>
      {dependency.reason && <p class="reason">{dependency.reason}</p>}
      {Object.keys(dependency.figures).length > 0 && <Figures of={Object.entries(dependency.figures).map(([name, value]) => figureOf(name, value))} />}
    </section>
  )
}

function queuesFirst(a: DependencyStatus, b: DependencyStatus): number {
  return Number(isQueue(b)) - Number(isQueue(a)) || a.name.localeCompare(b.name)
}

function isQueue({ name }: DependencyStatus): boolean {
  return name.startsWith(QUEUE)
}
