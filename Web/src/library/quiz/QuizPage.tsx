import { useEffect, useState } from 'preact/hooks'
import { session } from '../../account/session'
import type { QuizFront } from '../../contracts/authoring'
import { Empty } from '../../design/Empty'
import { Desk } from '../../desk/Desk'
import { app } from '../../words/app'
import { hosting } from '../../words/hosting'
import { library } from '../../words/library'
import { quizPage } from '../../words/quizPage'
import { front } from '../api'
import { troubleInWords } from '../inWords'
import { takeQuizKey } from '../quizKey'
import { useLoaded } from '../useLoaded'
import { DeletePanel } from './DeletePanel'
import { ExportPanel } from './ExportPanel'
import { QuestionList } from './QuestionList'
import { QuizActions } from './QuizActions'
import { QuizFacts } from './QuizFacts'
import { RatingPanel } from './RatingPanel'
import { SharePanel } from './SharePanel'

/** One quiz, and all that whoever has come to it may do with it. */
export function QuizPage({ id }: { id: string }) {
  const [key, setKey] = useState(() => takeQuizKey(id))
  const who = session.value?.name
  const { answer, setAnswer, again } = useLoaded<QuizFront>(() => front(id, key), [id, who, key])

  // Who follows a link to the quiz that is open already changes only the address behind the #.
  useEffect(() => {
    const look = () => setKey(takeQuizKey(id))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [id])

  if (!answer) return <Desk title=""><p role="status" class="quiet">{app.loading}</p></Desk>
  if (!answer.ok) {
    return (
      <Desk title={answer.status === 404 ? quizPage.noQuiz : hosting.noQuizzes} needsAccount={answer.status === 404}>
        <Empty title={troubleInWords(answer)}><p>{answer.status === 404 && quizPage.noQuizNext}</p><p><button type="button" class="button" onClick={() => void again()}>{hosting.again}</button></p></Empty>
      </Desk>
    )
  }

  const quiz = answer.value
  const changed = (next: QuizFront) => setAnswer({ ok: true, value: next })
  const title = quiz.title.trim() || library.untitled
  return (
    <Desk title={title} lang={quiz.title.trim() ? quiz.language : undefined}>
      <QuizFacts quiz={quiz} />
      <QuizActions quiz={quiz} quizKey={key} />
      <div class="quiz-page">
        <QuestionList id={id} quizKey={key} quiz={quiz} />
        <div class="quiz-side">
          {quiz.public && quiz.rights !== 'own' && who && !quiz.sample && <RatingPanel quiz={quiz} quizKey={key} changed={changed} />}
          {quiz.rights === 'own' && <SharePanel quiz={quiz} changed={changed} />}
          {quiz.rights !== 'view' && <ExportPanel id={id} quizKey={key} title={title} />}
          {quiz.rights === 'own' && <DeletePanel id={id} />}
        </div>
      </div>
    </Desk>
  )
}
