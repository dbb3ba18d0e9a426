import type { CatalogueEntry } from '../contracts/authoring'
import { languageNamed } from '../words/dates'
import { language } from '../words/language'
import { library } from '../words/library'
import { Stars } from './Stars'
import { Tags } from './Tags'

export function CatalogueCard({ quiz, choose }: { quiz: CatalogueEntry; choose: (tag: string) => void }) {
  const tag = quiz.language?.split('-')[0]
  return (
    <li class="panel library-card">
      <h2 class="card-title" lang={quiz.language}><a href={`/quizzes/${quiz.id}`}>{quiz.title}</a></h2>
      {quiz.author && <p class="quiet small">{library.byAuthor(quiz.author)}</p>}
      {quiz.description && <p class="quiet clamp" lang={quiz.language}>{quiz.description}</p>}
      <p class="row facts">
        <span class="tag">{library.questions(quiz.questions)}</span>
        {tag && tag !== language.value && <span class="tag">{languageNamed(tag)}</span>}
        {quiz.plays > 0 && <span class="tag">{library.played(quiz.plays)}</span>}
      </p>
      <Tags tags={quiz.tags} label={library.onlyTag} choose={choose} />
      <p class="card-foot"><Stars stars={quiz.stars} ratings={quiz.ratings} /></p>
    </li>
  )
}
