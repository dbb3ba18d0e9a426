import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import { quizPage } from '../../words/quizPage'
import { deleted } from '../api'
import { troubleInWords } from '../inWords'

/** Asked twice: nothing brings it back. */
export function DeletePanel({ id }: { id: string }) {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function remove() {
    const answer = await deleted(id)
    if (!answer.ok) return setTrouble(troubleInWords(answer))
    say(quizPage.removed)
    go('/quizzes', { replace: true })
  }

  return (
    <section class="panel stack tight">
      {asking
        ? (
          <>
            <p role="alert">{quizPage.removeAsk}</p>
            <div class="row">
              <button type="button" class="button danger" onClick={() => void remove()}>{quizPage.removeYes}</button>
              <button type="button" class="button" onClick={() => setAsking(false)}>{quizPage.removeNo}</button>
            </div>
          </>
        )
        : <button type="button" class="button danger" onClick={() => setAsking(true)}>{quizPage.remove}</button>}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </section>
  )
}
