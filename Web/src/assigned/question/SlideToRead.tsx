import type { QuestionView } from '../../contracts/game'
import { PhaseHeading } from '../../player/parts/PhaseHeading'
import { QuestionHead } from '../../player/question/QuestionHead'
import { FormattedText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { assigned } from '../../words/assigned'
import { GoOnBar } from './GoOnBar'

interface SlideToReadProps {
  question: QuestionView
  explanation?: string
  going?: boolean
  onGo: () => void
}

/** Something to read, for as long as one likes. */
export function SlideToRead({ question, explanation, going = false, onGo }: SlideToReadProps) {
  return (
    <div class="phase reading">
      <header class="phase-top"><QuestionHead question={question} /></header>
      <div class="reading-body">
        <PhaseHeading><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
        {explanation && <FormattedText text={explanation} />}
      </div>
      <GoOnBar label={assigned.goOn} disabled={going} onGo={onGo} />
    </div>
  )
}
