import type { ComponentChildren } from 'preact'
import type { QuestionView } from '../../contracts/game'
import { FormattedText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { player } from '../../words/player'
import { PhaseHeading } from '../parts/PhaseHeading'
import { QuestionHead } from '../question/QuestionHead'

interface SlideProps {
  question: QuestionView
  explanation?: string
}

/** Something to read. */
export function SlidePhase(slide: SlideProps) {
  return <Slide {...slide}><p class="quiet">{player.lookUp}</p></Slide>
}

/** With what is said below it, and what can be done. */
export function Slide({ question, explanation, actions, children }: SlideProps & { actions?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="phase reading">
      <header class="phase-top"><QuestionHead question={question} /></header>
      <div class="reading-body">
        <PhaseHeading><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
        {explanation && <FormattedText text={explanation} />}
        {children}
      </div>
      {actions}
    </div>
  )
}
