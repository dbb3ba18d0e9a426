import { join } from '../words/join'
import { player } from '../words/player'
import { useWaited } from './parts/useWaited'

const PATIENCE_MS = 5_000

/** The moment before the first view. If it gets long, it says where to find out why. */
export function Connecting() {
  const waited = useWaited(PATIENCE_MS)
  return (
    <div class="waiting-page">
      <p class="quiet" role="status">{player.connecting}</p>
      {waited && <p><a class="foot-link" href="/test">{join.test}</a></p>}
    </div>
  )
}
