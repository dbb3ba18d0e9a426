import type { QuizFront } from '../../contracts/authoring'
import { languageNamed } from '../../words/dates'
import { library } from '../../words/library'
import { Stars } from '../Stars'
import { Tags } from '../Tags'

export function QuizFacts({ quiz }: { quiz: QuizFront }) {
  return (
    <div class="stack tight">
      {quiz.description && <p class="quiet" lang={quiz.language}>{quiz.description}</p>}
      <p class="row facts">
        <span class="tag">{library.questions(quiz.questions)}</span>
        {quiz.sample && <span class="tag">{library.samples}</span>}
        {!quiz.playable && <span class="tag warn">{library.draft}</span>}
        {quiz.public && <span class="tag good">{library.public}</span>}
        {quiz.language && <span class="tag">{languageNamed(quiz.language)}</span>}
        {quiz.author && quiz.rights !== 'own' && <span class="quiet small">{library.byAuthor(quiz.author)}</span>}
        {quiz.plays > 0 && <span class="quiet small">{library.played(quiz.plays)}</span>}
        {quiz.public && <Stars stars={quiz.stars} ratings={quiz.ratings} />}
      </p>
      <Tags tags={quiz.tags} />
    </div>
  )
}
