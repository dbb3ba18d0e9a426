import type { PauseCause } from '../../contracts/game'
import { quiz } from '../../words/quiz'

/** Always there, so that a screen reader hears when it gets words. */
export function PauseNotice({ cause }: { cause?: PauseCause }) {
  return (
    <div role="status">
      {cause && (
        <p class="pause-notice">
          <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true"><path d="M4 2h3v12H4ZM9 2h3v12H9Z" fill="currentColor" /></svg>
          {cause === 'host' ? quiz.pausedByHost : quiz.hostAway}
        </p>
      )}
    </div>
  )
}
