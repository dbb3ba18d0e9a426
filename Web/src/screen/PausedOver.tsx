import type { PauseCause } from '../contracts/game'
import { screen } from '../words/screen'

export function PausedOver({ cause }: { cause: PauseCause }) {
  return (
    <div class="paused-over">
      <div class="panel">
        <p class="paused-word"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 2h4v12H3Zm6 0h4v12H9Z" fill="currentColor" /></svg>{cause === 'absence' ? screen.away : screen.paused}</p>
        <p>{cause === 'absence' ? screen.awayNext : screen.pausedNext}</p>
      </div>
    </div>
  )
}
