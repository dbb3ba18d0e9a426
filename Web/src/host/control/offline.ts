import type { GameView } from '../../contracts/game'
import { secondsOf } from '../../quiz/timer'
import { host } from '../../words/host'

/** What happens to the game while its host is away (GameRules.Due): an open question is finished, a new one is not begun. */
export function offlineWords({ phase, paused }: Pick<GameView, 'phase' | 'paused'>, leftMs: number | undefined): string {
  if (paused) return host.offlinePaused
  if (phase === 'get-ready') return host.offlineReading
  if (phase === 'question' && leftMs !== undefined && leftMs > 0) return host.offlineOpen(secondsOf(leftMs))
  return host.offlineWaits
}
