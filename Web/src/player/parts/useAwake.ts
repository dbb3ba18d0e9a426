import { useEffect } from 'preact/hooks'

/** Keeps the screen on while somebody plays: a phone that sleeps between two questions misses the beginning of the next. Where that is not possible, nothing happens. */
export function useAwake() {
  useEffect(() => {
    const ends = new AbortController()
    let lock: WakeLockSentinel | undefined

    // The browser takes it away whenever the page is hidden.
    async function hold() {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (ends.signal.aborted) void lock?.release()
    }

    void hold()
    document.addEventListener('visibilitychange', hold, { signal: ends.signal })
    return () => {
      ends.abort()
      void lock?.release()
    }
  }, [])
}
