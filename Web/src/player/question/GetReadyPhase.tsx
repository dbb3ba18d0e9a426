import { useEffect } from 'preact/hooks'
import type { QuestionView } from '../../contracts/game'
import type { Game } from '../../live/game'
import { useLeft } from '../../live/useLeft'
import { FormattedText } from '../../quiz/FormattedText'
import { preload } from '../../quiz/media'
import { MediaView } from '../../quiz/MediaView'
import { TimerBar } from '../../quiz/TimerBar'
import { player } from '../../words/player'
import { PhaseHeading } from '../parts/PhaseHeading'
import { QuestionHead } from './QuestionHead'

/** Time to read. Meanwhile what belongs to the question is loaded, and the server is told when it is here. */
export function GetReadyPhase({ game, question }: { game: Game; question: QuestionView }) {
  const left = useLeft(game, 1)
  const live = game.connection.value.state === 'live'

  // Said again over a new connection: what the last one carried may not have arrived.
  useEffect(() => {
    if (!live) return
    const all = [...(question.media ? [question.media] : []), ...(question.preload ?? [])]
    void preload(all).then(() => game.tell('Ready', question.number))
  }, [question.number, live])

  return (
    <div class="phase reading">
      <header class="phase-top">
        <QuestionHead question={question} />
        {left && <TimerBar left={left} speaks={false} calm />}
      </header>
      <div class="reading-body">
        <p class="get-ready">{player.getReady}</p>
        <PhaseHeading><FormattedText text={question.text} /></PhaseHeading>
        {question.media && <MediaView media={question.media} />}
      </div>
    </div>
  )
}
