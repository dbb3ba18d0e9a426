import type { ComponentChildren } from 'preact'
import { signingIn } from '../access/access'
import { Empty } from '../../design/Empty'
import type { Asked } from './useAsked'

const titles: Record<number, string> = { 401: 'For operators', 403: 'Not for you', 404: 'Not here' }

/** What came, or why it did not. */
export function Loaded<T>({ asked, children }: { asked: Asked<T>; children: (value: T) => ComponentChildren }) {
  const { answer, again } = asked
  if (!answer) return <p class="quiet" role="status">Loading …</p>
  if (answer.ok) return <>{children(answer.value)}</>
  return (
    <Empty title={titles[answer.status] ?? 'That did not work'}>
      <p>{answer.message}</p>
      <p>
        {answer.status === 401
          ? <button type="button" class="button main" onClick={() => (signingIn.value = true)}>Sign in</button>
          : <button type="button" class="button" onClick={again}>Try again</button>}
      </p>
    </Empty>
  )
}
