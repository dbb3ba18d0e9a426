import { useEffect, useState } from 'preact/hooks'
import { screen } from '../words/screen'

export function FullScreen() {
  const [full, setFull] = useState(document.fullscreenElement !== null)

  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])

  // Phones of one maker have no full screen for pages.
  if (!document.fullscreenEnabled) return null
  const change = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  return (
    <button type="button" class="button plain" onClick={change}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={full ? 'M6 2v4H2m12 0h-4V2m0 12v-4h4M2 10h4v4' : 'M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4'} fill="none" stroke="currentColor" stroke-width="1.5" /></svg>
      {full ? screen.leaveFullScreen : screen.fullScreen}
    </button>
  )
}
