import type { QuizSummary } from '../../contracts/quizzes'
import { Empty } from '../../design/Empty'
import type { Answer } from '../../live/ask'
import { app } from '../../words/app'
import { languageNamed } from '../../words/dates'
import { hosting } from '../../words/hosting'
import { language } from '../../words/language'
import { library } from '../../words/library'
import { inWords } from '../api/inWords'
import type { Opening } from './SampleStart'

interface QuizCardsProps extends Opening {
  /** Undefined while it is loaded. */
  list: Answer<QuizSummary[]> | undefined
  again: () => void
}

export function QuizCards({ list, again, ...opening }: QuizCardsProps) {
  if (!list) return <p role="status" class="quiet">{app.loading}</p>
  if (!list.ok) return <Empty title={hosting.noQuizzes}><p>{inWords(list)}</p><p><button type="button" class="button" onClick={again}>{hosting.again}</button></p></Empty>
  if (list.value.length === 0) return <Empty title={hosting.none} />
  return (
    <section class="stack" aria-labelledby="quizzes">
      <h2 id="quizzes">{hosting.choose}</h2>
      <ul class="quiz-cards">{list.value.map(quiz => <QuizCard key={quiz.id} quiz={quiz} {...opening} />)}</ul>
    </section>
  )
}

function QuizCard({ quiz, opening, blocked, open }: Opening & { quiz: QuizSummary }) {
  const tag = quiz.language?.split('-')[0]
  return (
    <li class="panel quiz-card">
      <h3 lang={quiz.language}>{quiz.title}</h3>
      <p class="quiet" lang={quiz.language}>{quiz.description}</p>
      <p class="row quiz-facts">
        <span class="tag">{hosting.questions(quiz.questions)}</span>
        <span class="tag">{quiz.sample ? hosting.sample : hosting.own}</span>
        {!quiz.playable && <span class="tag warn">{library.draft}</span>}
        {tag && tag !== language.value && <span class="tag">{languageNamed(tag)}</span>}
      </p>
      {quiz.playable
        ? (
          <button type="button" class="button" disabled={blocked || opening !== undefined} aria-label={`${hosting.host}: ${quiz.title}`} onClick={() => open(quiz)}>
            {opening === quiz.id ? hosting.opening : hosting.host}
          </button>
        )
        : <a class="button" href={`/quizzes/${quiz.id}/edit`} aria-label={`${library.edit}: ${quiz.title}`}>{library.edit}</a>}
    </li>
  )
}
