import type { QuestionView } from '../../contracts/game'
import { FormattedText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { player } from '../../words/player'
import { PhaseHeading } from '../parts/PhaseHeading'
import { QuestionHead } from '../question/QuestionHead'

/** Something to read. */
export function SlidePhase({ question, explanation }: { question: QuestionView; explanation?: string }) {
  return (
    <div class="phase reading">
      <header class="phase-top"><QuestionHead question={question} /></header>
      <div class="reading-body">
        <PhaseHeading><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
        {explanation && <FormattedText text={explanation} />}
        <p class="quiet">{player.lookUp}</p>
      </div>
    </div>
  )
}
