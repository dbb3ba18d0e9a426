import { app } from '../../words/app'
import { play, soundOn } from './sounds'

/** Words: in a place where there is room for them. */
export function SoundSwitch({ words = false }: { words?: boolean }) {
  const on = soundOn.value
  function change() {
    soundOn.value = !on
    play('tick')
  }

  return (
    <button type="button" class="button plain" aria-pressed={words ? undefined : on} aria-label={words ? undefined : app.soundOn} title={on ? app.soundOn : app.soundOff} onClick={change}>
      <svg viewBox="0 0 20 16" width="22" height="18" aria-hidden="true">
        <path d="M1 5.5h3L8 2v12l-4-3.5H1Z" fill="currentColor" />
        {on ? <path d="M11 5q2 3 0 6M14 3q4 5 0 10" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" /> : <path d="m12 5.5 5.5 5.5m0-5.5L12 11" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />}
      </svg>
      {words && (on ? app.soundOn : app.soundOff)}
    </button>
  )
}
