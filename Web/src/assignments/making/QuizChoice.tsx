import type { QuizSummary } from '../../contracts/quizzes'
import { useLoaded } from '../../library/useLoaded'
import type { Answer } from '../../live/ask'
import { app } from '../../words/app'
import { assignments } from '../../words/assignments'
import { quizzesToAssign } from '../api'
import { inWords } from '../inWords'

// A choice of more than this is not made from a list; the quiz's own page leads here, too.
const MOST_PAGES = 5

export function QuizChoice({ chosen, onChange }: { chosen: string; onChange: (quiz: string) => void }) {
  const { answer, again } = useLoaded(published, [])
  if (!answer) return <p class="quiet" role="status">{app.loading}</p>
  if (!answer.ok) return <div class="row" role="alert"><p>{inWords(answer)}</p><button type="button" class="button" onClick={() => void again()}>{app.again}</button></div>
  if (answer.value.length === 0) return <p>{assignments.noQuizzes}</p>
  return (
    <label class="field">
      {assignments.chooseQuiz}
      <select required value={chosen} aria-describedby="quiz-help" onChange={event => onChange(event.currentTarget.value)}>
        <option value="" />
        {answer.value.map(quiz => <option key={quiz.id} value={quiz.id}>{quiz.title} ({assignments.questions(quiz.questions)})</option>)}
        {chosen && !answer.value.some(quiz => quiz.id === chosen) && <option value={chosen}>{chosen}</option>}
      </select>
      <span id="quiz-help" class="quiet small">{assignments.quizHelp}</span>
    </label>
  )
}

/** Those that have been published, one's own before the samples. */
async function published(): Promise<Answer<QuizSummary[]>> {
  let found: QuizSummary[] = []
  let after = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await quizzesToAssign(after)
    if (!answer.ok) return answer
    found = [...found, ...answer.value.quizzes]
    if (!answer.value.next) break
    after = answer.value.next
  }

  const playable = found.filter(quiz => quiz.sample || quiz.playable)
  return { ok: true, value: [...playable.filter(quiz => !quiz.sample), ...playable.filter(quiz => quiz.sample)] }
}
