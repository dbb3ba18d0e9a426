import type { ComponentChildren } from 'preact'
import type { QuestionView } from '../contracts/game'
import { FormattedText } from '../quiz/FormattedText'
import { MediaView } from '../quiz/MediaView'
import { language } from '../words/language'
import { screen } from '../words/screen'

interface QuestionHeadProps {
  question: QuestionView
  /** While there is nothing but the question. */
  large?: boolean
  withMedia?: boolean
  children?: ComponentChildren
}

export function QuestionHead({ question, large = false, withMedia = true, children }: QuestionHeadProps) {
  return (
    <header class={`asked-head${large ? ' large' : ''}${question.text.length > 110 ? ' long' : ''}`}>
      <p class="asked-facts" lang={language.value}>
        <span class="pill">{screen.questionOf(question.number, question.of)}</span>
        {question.points === 2 && <span class="pill strong">{screen.double}</span>}
        {question.points === 0 && question.type !== 'slide' && <span class="pill">{screen.noPoints}</span>}
        {children}
      </p>
      <h2 class="asked-text"><FormattedText text={question.text} /></h2>
      {withMedia && question.media && <MediaView media={question.media} />}
    </header>
  )
}
