import { useEffect, useRef } from 'preact/hooks'
import { bare, say } from '../../app/frame'
import type { AssignedFront } from '../../contracts/assignments'
import { Connecting } from '../../player/Connecting'
import { FinishedPage } from '../finished/FinishedPage'
import { assigned } from '../../words/assigned'
import { AttemptFoot } from './AttemptFoot'
import { AttemptTop } from './AttemptTop'
import { attemptLink, type KeptAttempt } from './keys'
import { NowOn } from './NowOn'
import { OfflineBanner } from './OfflineBanner'
import { useAttempt } from './useAttempt'

interface AttemptPageProps {
  code: string
  front: AssignedFront
  kept: KeptAttempt
  onRefused: () => void
  onLeave: () => void
  onAgain: (name: string) => Promise<string | undefined>
}

/** An attempt from its first question to its result. */
export function AttemptPage({ code, front, kept, onRefused, onLeave, onAgain }: AttemptPageProps) {
  const attempt = useAttempt(code, kept)
  const view = attempt.view.value
  const behind = attempt.behind.value
  const before = useRef<number | undefined>(undefined)
  const refused = attempt.connection.value === 'refused'
  const finished = view?.finished === true && !behind
  const answering = view !== undefined && !finished

  useEffect(() => {
    if (refused) onRefused()
  }, [refused])

  useEffect(() => {
    bare.value = answering
    return () => void (bare.value = false)
  }, [answering])

  // Where nothing is told of an answer, this is what says that it has arrived.
  useEffect(() => {
    if (view && before.current !== undefined && view.answered > before.current && !behind && !finished) say(assigned.saved)
    before.current = view?.answered
  }, [view?.answered])

  return (
    <div class="play">
      <OfflineBanner attempt={attempt} />
      {!view ? <Connecting /> : finished ? <FinishedPage front={front} view={view} onAgain={onAgain} onLeave={onLeave} /> : (
        <>
          <AttemptTop title={front.title} view={view} now={attempt.now} />
          <NowOn attempt={attempt} view={view} behind={behind} />
          <AttemptFoot view={view} link={kept.key ? attemptLink(location.origin, code, kept) : undefined} onFinish={attempt.finish} />
        </>
      )}
    </div>
  )
}
