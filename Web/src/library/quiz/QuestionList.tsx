import { useState } from 'preact/hooks'
import type { QuizFront } from '../../contracts/authoring'
import type { QuizDocument } from '../../contracts/quizzes'
import { FormattedText, QuizLanguage } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { questionTypes } from '../../words/questionTypes'
import { quizPage } from '../../words/quizPage'
import { document } from '../api'
import { useLoaded } from '../useLoaded'
import { SolutionLines } from './SolutionLines'

/** The questions as they were published, to look at before one plays them. Solutions are there for whoever wants them. */
export function QuestionList({ id, quizKey, quiz }: { id: string; quizKey: string | undefined; quiz: QuizFront }) {
  const [solved, setSolved] = useState(false)
  const { answer } = useLoaded<QuizDocument>(() => document(id, quizKey), [id, quiz.updatedAt])
  if (!answer?.ok) return <div />
  return (
    <section class="stack" aria-labelledby="questions">
      <div class="row between">
        <h2 id="questions">{quizPage.questions}</h2>
        <label class="row"><input type="checkbox" checked={solved} onChange={event => setSolved(event.currentTarget.checked)} />{quizPage.showSolutions}</label>
      </div>
      <QuizLanguage.Provider value={answer.value.language}>
        <ol class="quiz-questions">
          {answer.value.questions.map((question, at) => (
            <li key={question.id ?? at} class="panel quiz-question">
              <header><span class="tag">{questionTypes[question.type]}</span></header>
              <FormattedText text={question.text} />
              {question.media && <MediaView media={question.media} />}
              <SolutionLines question={question} solved={solved} />
              {solved && question.explanation && <div class="quiet small"><FormattedText text={question.explanation} /></div>}
            </li>
          ))}
        </ol>
      </QuizLanguage.Provider>
    </section>
  )
}
