import type { Choice, QuizQuestion } from '../../contracts/quizzes'
import { Mark } from '../../design/Mark'
import { InlineText } from '../../quiz/FormattedText'
import { OptionMark } from '../../quiz/OptionMark'
import { figure } from '../../words/numbers'
import { quiz } from '../../words/quiz'
import { quizPage } from '../../words/quizPage'
import { screen } from '../../words/screen'

/** What a question can be answered with, and what is right. */
export function SolutionLines({ question, solved }: { question: QuizQuestion; solved: boolean }) {
  switch (question.type) {
    case 'single': return <Options options={question.options} right={solved ? [question.solution] : []} />
    case 'multiple': return <Options options={question.options} right={solved ? question.solutions : []} />
    case 'poll': return <Options options={question.options} right={[]} />
    case 'true-false': return <Options options={[{ text: quiz.yes }, { text: quiz.no }]} right={solved ? [question.solution ? 0 : 1] : []} />
    case 'order': return solved ? <Options options={question.items} right={[]} /> : null
    case 'slider': return solved ? <p class="small">{screen.solution}: {screen.between(figure(question.from), figure(question.to))} {question.unit}</p> : null
    case 'estimate': return solved ? <p class="small">{screen.solution}: {figure(question.solution)} {question.unit}</p> : null
    case 'text': return solved ? <p class="small">{screen.solution}: {question.accepted.join(' · ')}</p> : null
    default: return null
  }
}

function Options({ options, right }: { options: readonly Choice[]; right: readonly number[] }) {
  return (
    <ul class="quiz-options">
      {options.map((option, at) => (
        <li key={at}>
          <OptionMark at={at} chip />
          <span><InlineText text={option.text || option.media?.alternative || '▢'} /></span>
          {right.includes(at) && <Mark tone="good" shape="check" text={quizPage.right} />}
        </li>
      ))}
    </ul>
  )
}
