import type { QuizSummary } from '../contracts/quizzes'
import { dayAndTime, languageNamed } from '../words/dates'
import { language } from '../words/language'
import { library } from '../words/library'
import { Tags } from './Tags'

/** A quiz that one may write on, or a sample. */
export function OwnCard({ quiz }: { quiz: QuizSummary }) {
  const tag = quiz.language?.split('-')[0]
  const writes = quiz.rights === 'edit' || quiz.rights === 'own'
  const title = quiz.title.trim() || library.untitled
  return (
    <li class="panel library-card">
      <h2 class="card-title" lang={quiz.title.trim() ? quiz.language : undefined}><a href={`/quizzes/${quiz.id}`}>{title}</a></h2>
      {quiz.description && <p class="quiet clamp" lang={quiz.language}>{quiz.description}</p>}
      <p class="row facts">
        <span class="tag">{library.questions(quiz.questions)}</span>
        {!quiz.playable && <span class="tag warn">{library.draft}</span>}
        {quiz.playable && quiz.changed && <span class="tag calm">{library.changed}</span>}
        {quiz.public && <span class="tag good">{library.public}</span>}
        {quiz.rights === 'edit' && <span class="tag">{library.together}</span>}
        {tag && tag !== language.value && <span class="tag">{languageNamed(tag)}</span>}
      </p>
      <Tags tags={quiz.tags} />
      <p class="card-foot">
        {quiz.updatedAt && !quiz.sample && <span class="quiet small">{library.updated(dayAndTime(quiz.updatedAt))}</span>}
        {writes && <a class="button" href={`/quizzes/${quiz.id}/edit`} aria-label={`${library.edit}: ${title}`}>{library.edit}</a>}
      </p>
    </li>
  )
}
