import { Mark } from '../../design/Mark'
import { now } from '../format/clock'
import { duration } from '../format/times'
import { connected, heardAt } from '../live/view'

// The server speaks each second: later than this the reader should know.
const LATE_MS = 3_000

/** Whether what the page shows is of now, and else how old it is. */
export function Connection() {
  const age = heardAt.value === undefined ? undefined : Math.max(0, now.value - heardAt.value)
  if (age === undefined) return <Mark tone="calm" shape="ring" text={connected.value ? 'Connecting …' : 'Not heard yet'} />
  if (connected.value && age < LATE_MS) return <Mark tone="good" shape="circle" text="Live" />
  return <Mark tone="bad" shape="triangle" text={`Last heard ${duration(age)} ago`} />
}
