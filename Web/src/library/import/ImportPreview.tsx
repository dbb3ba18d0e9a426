import { useState } from 'preact/hooks'
import { signInLink } from '../../account/next'
import { session } from '../../account/session'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import type { ImportAnswer } from '../../contracts/exchange'
import { QuizLanguage, InlineText } from '../../quiz/FormattedText'
import { account } from '../../words/account'
import { importing } from '../../words/importing'
import { questionTypes } from '../../words/questionTypes'
import { made } from '../api'
import { putIntoBank } from '../bankApi'
import { troubleInWords } from '../inWords'
import { SolutionLines } from '../quiz/SolutionLines'
import { ProblemTable } from './ProblemTable'

// As in Services/Quiz/Quizzes/QuizRules.cs.
const MOST_QUESTIONS = 200

// Nobody reads ten thousand questions here.
const SHOWN = 100

/** What came in and what did not, and where it shall go. */
export function ImportPreview({ answer, another }: { answer: ImportAnswer; another: () => void }) {
  const [title, setTitle] = useState(answer.quiz.title)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { questions } = answer.quiz
  const tooMany = questions.length > MOST_QUESTIONS

  async function save() {
    setBusy(true)
    const saved = await made({ ...answer.quiz, title })
    setBusy(false)
    if (saved.ok) go(`/quizzes/${saved.value.id}/edit`)
    else setTrouble(troubleInWords(saved))
  }

  async function bank() {
    setBusy(true)
    const kept = await putIntoBank(questions)
    setBusy(false)
    if (!kept.ok) return setTrouble(troubleInWords(kept))
    say(importing.inBank(questions.length))
    go('/bank')
  }

  return (
    <div class="stack">
      <h2>{importing.cameIn(answer.questions, answer.formatName)}</h2>
      {questions.length > 0 && (
        <div class="panel stack">
          <label class="field">{importing.quizTitle}<input value={title} maxLength={120} onInput={event => setTitle(event.currentTarget.value)} /></label>
          {tooMany && <p class="notice warn">{importing.tooMany(MOST_QUESTIONS)}</p>}
          <div class="import-actions">
            {session.value
              ? (
                <>
                  <button type="button" class={tooMany ? 'button' : 'button main'} disabled={busy || tooMany} onClick={() => void save()}>{busy ? importing.saving : importing.save}</button>
                  <button type="button" class={tooMany ? 'button main' : 'button'} disabled={busy} onClick={() => void bank()}>{importing.toBank}</button>
                </>
              )
              : <a class="button main" href={signInLink('/import')}>{importing.saveAccount}</a>}
            <button type="button" class="button" disabled={busy} onClick={another}>{importing.another}</button>
          </div>
          {!session.value && <p class="quiet small">{account.lead}</p>}
          <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
        </div>
      )}
      {answer.problems.length > 0 ? <ProblemTable problems={answer.problems} /> : <p class="notice">{importing.noProblems}</p>}
      {questions.length === 0 && <p><button type="button" class="button main" onClick={another}>{importing.another}</button></p>}
      <QuizLanguage.Provider value={answer.quiz.language}>
        <ol class="quiz-questions">
          {questions.slice(0, SHOWN).map((question, at) => (
            <li key={at} class="panel quiz-question">
              <header><span class="tag">{questionTypes[question.type]}</span></header>
              <p><InlineText text={question.text} /></p>
              <SolutionLines question={question} solved />
            </li>
          ))}
        </ol>
      </QuizLanguage.Provider>
      {questions.length > SHOWN && <p class="quiet">{importing.rest(questions.length - SHOWN)}</p>}
    </div>
  )
}
