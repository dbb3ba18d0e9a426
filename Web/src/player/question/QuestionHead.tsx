import type { QuestionView } from '../../contracts/game'
import { quiz } from '../../words/quiz'

/** Where in the quiz, and what it is worth if that is unusual. */
export function QuestionHead({ question }: { question: QuestionView }) {
  const plain = question.type === 'poll' || question.type === 'cloud' || question.type === 'slide'
  return (
    <p class="question-head">
      {quiz.question(question.number, question.of)}
      {!plain && question.points === 2 && <span class="tag warn">{quiz.double}</span>}
      {!plain && question.points === 0 && <span class="tag calm">{quiz.noPoints}</span>}
    </p>
  )
}
