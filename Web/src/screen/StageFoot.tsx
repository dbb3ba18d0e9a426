import type { GameView } from '../contracts/game'
import { spokenAddress } from '../host/keys/links'
import { spaced } from '../live/pin'
import { SoundSwitch } from '../player/sounds/SoundSwitch'
import { screen } from '../words/screen'
import { FullScreen } from './FullScreen'

/** The PIN stays in sight, so that whoever comes late can join at the next question. */
export function StageFoot({ view, small }: { view: GameView; small: boolean }) {
  const canJoin = view.phase !== 'lobby' && view.phase !== 'podium' && !view.locked
  return (
    <footer class="stage-foot">
      <p>{canJoin && <>{spokenAddress(location.origin)} · {screen.pin} <strong class="number">{spaced(view.pin)}</strong></>}</p>
      {!small && <div class="stage-buttons"><SoundSwitch /><FullScreen /></div>}
    </footer>
  )
}
