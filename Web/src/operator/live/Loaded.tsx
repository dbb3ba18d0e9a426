import type { ComponentChildren } from 'preact'
import { Empty } from '../../design/Empty'
import type { Asked } from './useAsked'

/** What came, or why it did not. */
export function Loaded<T>({ asked, children }: { asked: Asked<T>; children: (value: T) => ComponentChildren }) {
  const { answer, again } = asked
  if (!answer) return <p class="quiet" role="status">Loading …</p>
  if (answer.ok) return <>{children(answer.value)}</>
  return (
    <Empty title={answer.status === 404 ? 'Not here' : 'That did not work'}>
      <p>{answer.message}</p>
      <p><button type="button" class="button" onClick={again}>Try again</button></p>
    </Empty>
  )
}
