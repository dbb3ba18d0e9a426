import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { QuizFront } from '../../contracts/authoring'
import { quizPage } from '../../words/quizPage'
import { rated } from '../api'
import { troubleInWords } from '../inWords'

interface RatingPanelProps {
  quiz: QuizFront
  quizKey: string | undefined
  changed: (quiz: QuizFront) => void
}

/** One to five stars, as radio buttons: arrow keys choose, and a screen reader counts. */
export function RatingPanel({ quiz, quizKey, changed }: RatingPanelProps) {
  const [trouble, setTrouble] = useState('')

  async function rate(stars: number) {
    const answer = await rated(quiz.id, stars, quizKey)
    if (!answer.ok) return setTrouble(troubleInWords(answer))
    setTrouble('')
    say(quizPage.rated)
    changed(answer.value)
  }

  return (
    <section class="panel">
      <fieldset class="rating">
        <legend>{quizPage.rate}</legend>
        {[1, 2, 3, 4, 5].map(stars => (
          <label key={stars} class={stars <= (quiz.mine ?? 0) ? 'given' : ''}>
            <input class="only-heard" type="radio" name="stars" checked={quiz.mine === stars} aria-label={quizPage.star(stars)} onChange={() => void rate(stars)} />
            <span aria-hidden="true">★</span>
          </label>
        ))}
      </fieldset>
      <p role="alert" class="tone-bad small">{trouble}</p>
    </section>
  )
}
