import type { ComponentChildren } from 'preact'
import type { GivenAnswer, QuestionView } from '../../contracts/game'
import { FormattedText } from '../../quiz/FormattedText'
import { MediaView } from '../../quiz/MediaView'
import { AnswerFields } from '../../player/answers/AnswerFields'
import { PhaseHeading } from '../../player/parts/PhaseHeading'
import { AnswerSent } from '../../player/question/AnswerSent'
import { QuestionHead } from '../../player/question/QuestionHead'

interface AskedQuestionProps {
  question: QuestionView
  timer?: ComponentChildren
  /** On its way. */
  given?: GivenAnswer
  trouble?: string
  over?: boolean
  send: (given: GivenAnswer) => void
}

/** A question to answer alone, with the fields of a live game. */
export function AskedQuestion({ question, timer, given, trouble, over = false, send }: AskedQuestionProps) {
  return (
    <div class="phase answering">
      <header class="phase-top"><QuestionHead question={question} />{timer}</header>
      <div class="question-text">
        <PhaseHeading id="question-text"><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
      </div>
      <div role="alert">{trouble && <p class="notice bad">{trouble}</p>}</div>
      {given ? <AnswerSent state={{ kind: 'sending', given }} question={question} /> : <AnswerFields question={question} send={send} disabled={over} />}
    </div>
  )
}
