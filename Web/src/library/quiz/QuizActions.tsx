import { useState } from 'preact/hooks'
import { session } from '../../account/session'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import type { QuizFront } from '../../contracts/authoring'
import { openGame } from '../../host/api/games'
import { inWords } from '../../host/api/inWords'
import { rememberedOptions } from '../../host/open/options'
import { hosting } from '../../words/hosting'
import { quizPage } from '../../words/quizPage'
import { copied } from '../api'
import { troubleInWords } from '../inWords'

/** What one comes for: to play it, to practise it, to give it to others, to write on it. */
export function QuizActions({ quiz, quizKey }: { quiz: QuizFront; quizKey: string | undefined }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const writes = quiz.rights === 'edit' || quiz.rights === 'own'

  async function host() {
    setBusy(true)
    const answer = await openGame(quiz.id, quiz.title, rememberedOptions(), quizKey)
    setBusy(false)
    if (answer.ok) go(`/host/${answer.value.pin}`)
    else setTrouble(inWords(answer))
  }

  async function copy() {
    setBusy(true)
    const answer = await copied(quiz.id, quizKey)
    setBusy(false)
    if (!answer.ok) return setTrouble(troubleInWords(answer))
    say(quizPage.copied(answer.value.document.title))
    go(`/quizzes/${answer.value.id}/edit`)
  }

  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" class="button main" disabled={busy || !quiz.playable} aria-describedby={quiz.playable ? undefined : 'not-playable'} onClick={() => void host()}>{busy ? hosting.opening : quizPage.host}</button>
        {writes && <a class="button" href={`/quizzes/${quiz.id}/edit`}>{quizPage.edit}</a>}
        {quiz.playable && <a class="button" href={`/practice/${quiz.id}`}>{quizPage.practise}</a>}
        {quiz.playable && session.value && <a class="button" href={`/assignments?${new URLSearchParams({ quiz: quiz.id })}`}>{quizPage.assign}</a>}
        {quiz.rights !== 'view' && session.value && <button type="button" class="button" disabled={busy} onClick={() => void copy()}>{quizPage.copy}</button>}
      </div>
      {!quiz.playable && <p id="not-playable" class="quiet small">{quizPage.hostWhy}</p>}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </div>
  )
}
