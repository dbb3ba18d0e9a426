export type Waking = 'network' | 'slept' | 'seen'

// Less than this is a correction of the wall clock.
const SLEPT_MS = 500

/** Says when there may be something to do about a connection: the network went or came, the device slept, or the page is looked at again. */
export function onWaking(changed: (change: Waking) => void): () => void {
  const ends = new AbortController()
  const { signal } = ends
  let awake = difference()

  function look() {
    const before = awake
    awake = difference()
    changed(Math.abs(awake - before) > SLEPT_MS ? 'slept' : 'seen')
  }

  addEventListener('online', () => changed('network'), { signal })
  addEventListener('offline', () => changed('network'), { signal })
  addEventListener('pageshow', event => event.persisted && look(), { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look(), { signal })
  return () => ends.abort()
}

/** In some browsers performance.now() stands still while the device sleeps, and Date.now() does not. */
function difference() {
  return Date.now() - performance.now()
}
