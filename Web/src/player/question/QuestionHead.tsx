import type { QuestionView } from '../../contracts/game'
import { player } from '../../words/player'
import { quiz } from '../../words/quiz'

/** Where in the quiz, and what it is worth if that is unusual. */
export function QuestionHead({ question, extra = 1 }: { question: QuestionView; extra?: number }) {
  const plain = question.type === 'poll' || question.type === 'cloud' || question.type === 'slide'
  return (
    <p class="question-head">
      {quiz.question(question.number, question.of)}
      {!plain && question.points === 2 && <span class="tag warn">{quiz.double}</span>}
      {!plain && question.points === 0 && <span class="tag calm">{quiz.noPoints}</span>}
      {extra > 1 && <span class="tag calm">{player.extra(extra)}</span>}
    </p>
  )
}
