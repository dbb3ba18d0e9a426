import { Mark } from '../../design/Mark'

/** A closed breaker lets through. */
export function BreakerMark({ breaker }: { breaker: string }) {
  if (breaker === 'closed') return <Mark tone="good" shape="circle" text="Closed" />
  return breaker === 'open' ? <Mark tone="bad" shape="square" text="Open" /> : <Mark tone="warn" shape="half" text="Half open" />
}
