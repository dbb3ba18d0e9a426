import { useEffect, useState } from 'preact/hooks'
import { app } from '../../words/app'
import { assigned } from '../../words/assigned'
import type { Attempt } from './attempt'
import '../../live/connectionBanner.css'

// Most losses are over before anybody would have noticed.
const PATIENCE_MS = 800

/** Says that the server is away, and that what was chosen is safe. */
export function OfflineBanner({ attempt }: { attempt: Attempt }) {
  const away = attempt.connection.value === 'away'
  const [shown, setShown] = useState<boolean>()

  useEffect(() => {
    if (!away) return setShown(before => (before === undefined ? undefined : false))
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [away])

  return (
    <>
      <div role="alert" class={shown ? 'lost-banner' : undefined}>{shown && (attempt.sending.value ? assigned.offlineKept : assigned.offline)}</div>
      <p role="status" class="only-heard">{shown === false && app.back}</p>
    </>
  )
}
