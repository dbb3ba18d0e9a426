import type { CrowdView, QuestionView } from '../contracts/game'
import type { Game } from '../live/game'
import { useLeft } from '../live/useLeft'
import { optionsOf } from '../quiz/options'
import { OptionMark } from '../quiz/OptionMark'
import { TimerBar } from '../quiz/TimerBar'
import { InlineText } from '../quiz/FormattedText'
import { MediaView } from '../quiz/MediaView'
import { language } from '../words/language'
import { screen } from '../words/screen'
import { hintOf } from './hint'
import { QuestionHead } from './QuestionHead'

interface OpenQuestionProps {
  game: Game
  question: QuestionView
  crowd: CrowdView | undefined
  speaks: boolean
}

/** The question while it is open. */
export function OpenQuestion({ game, question, crowd, speaks }: OpenQuestionProps) {
  const left = useLeft(game)
  const options = optionsOf(question)
  const hint = hintOf(question)
  return (
    <>
      <QuestionHead question={question} large={options.length === 0}>
        {crowd && <span class="pill answered number">{screen.ofAnswered(crowd.answered, crowd.here)} {screen.answered}</span>}
      </QuestionHead>
      {hint && <p class="hint" lang={language.value}>{hint}</p>}
      {left?.ms === 0 && <p class="hint overtime" lang={language.value}>{screen.overtime}</p>}
      {left && <TimerBar left={left} speaks={speaks} />}
      {options.length > 0 && (
        <ul class={`option-tiles${options.length > 4 ? ' many' : ''}`}>
          {options.map((option, at) => (
            <li key={at} class={`option-tile option-${at}`}>
              <OptionMark at={at} />
              <span class="choice-text"><InlineText text={option.text} />{option.media && <MediaView media={option.media} />}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
