import { useState } from 'preact/hooks'
import { useTitle } from '../app/useTitle'
import type { AttemptView } from '../contracts/assignments'
import { useLoaded } from '../library/useLoaded'
import { QuizLanguage } from '../quiz/FormattedText'
import { assigned } from '../words/assigned'
import { askFront, beginAttempt } from './api'
import { AttemptPage } from './attempt/AttemptPage'
import { forgetAttempt, keepAttempt, readCode, takeAttempt, type KeptAttempt } from './attempt/keys'
import { beginTrouble } from './beginTrouble'
import { FrontPage } from './front/FrontPage'
import { NoFront } from './front/NoFront'
import './assigned.css'

/** Who is signed in and may not begin again is told so with the attempt that they had. */
function overOf(problem: { view?: AttemptView } = {}): KeptAttempt | undefined {
  return problem.view && { attempt: problem.view.attempt, key: '' }
}

/** An assignment, for a player: the attempt of who has begun one in this browser, and the way to one for who has not. */
export function AssignedPage({ code: typed }: { code: string }) {
  const code = readCode(typed)
  const { answer: front, again } = useLoaded(() => askFront(code), [code])
  const [kept, setKept] = useState(() => takeAttempt(code))
  const [refused, setRefused] = useState(false)
  useTitle(front?.ok ? front.value.title : assigned.assignment)

  async function begin(name: string): Promise<string | undefined> {
    const answer = await beginAttempt(code, name, kept)
    const found = answer.ok ? { attempt: answer.value.attempt, key: answer.value.key } : overOf(answer.problem)
    if (!found || found.attempt === kept?.attempt) return answer.ok ? undefined : beginTrouble(answer)
    keepAttempt(code, found)
    setKept(found)
    setRefused(false)
    return undefined
  }

  function leave(wasRefused: boolean) {
    forgetAttempt(code)
    setKept(undefined)
    setRefused(wasRefused)
  }

  if (!front?.ok) return <NoFront answer={front} again={() => void again()} />
  return (
    <QuizLanguage.Provider value={front.value.language}>
      {kept
        ? <AttemptPage key={kept.attempt} code={code} front={front.value} kept={kept} onRefused={() => leave(true)} onLeave={() => leave(false)} onAgain={begin} />
        : <FrontPage front={front.value} notice={refused ? assigned.keyRefused : undefined} onBegin={begin} />}
    </QuizLanguage.Provider>
  )
}
