import type { QuizSummary } from '../../contracts/quizzes'
import { OptionMark } from '../../quiz/OptionMark'
import { hosting } from '../../words/hosting'

export interface Opening {
  /** The quiz that a game is being opened with. */
  opening?: string
  /** The options have to be put right first. */
  blocked: boolean
  open: (quiz: QuizSummary) => void
}

/** The one click from nothing to a lobby. */
export function SampleStart({ quiz, opening, blocked, open }: Opening & { quiz: QuizSummary }) {
  return (
    <section class="sample-start">
      <div class="stack tight">
        <button type="button" class="button main large" disabled={blocked || opening !== undefined} onClick={() => open(quiz)}>
          {opening === quiz.id ? hosting.opening : hosting.trySample}
        </button>
        <p>{hosting.tryLead(quiz.title, quiz.questions)}</p>
      </div>
      <div class="sample-marks" aria-hidden="true">{[0, 1, 2, 3].map(at => <OptionMark key={at} at={at} chip />)}</div>
    </section>
  )
}
