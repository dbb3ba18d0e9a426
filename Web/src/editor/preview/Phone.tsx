import type { GivenAnswer } from '../../contracts/game'
import { PlayerBar } from '../../player/parts/PlayerBar'
import { QuestionPhase } from '../../player/question/QuestionPhase'
import { RevealPhase } from '../../player/result/RevealPhase'
import { SlidePhase } from '../../player/result/SlidePhase'
import '../../player/player.css'
import type { Previewed } from './previewed'

interface PhoneProps extends Previewed {
  onAnswer: (given: GivenAnswer) => void
}

/** What a player sees, drawn by what players load. Whoever answers sees how it ends. */
export function Phone({ game, view, question, mine, given, onAnswer }: PhoneProps) {
  const answering = { of: () => (given ? { kind: 'sent' as const, given } : { kind: 'open' as const }), send: (_: number, one: GivenAnswer) => onAnswer(one) }
  return (
    <div class="play">
      {question.type === 'slide' ? <SlidePhase question={question} explanation={view.result?.explanation} />
        : view.phase === 'question' ? <QuestionPhase game={game} view={view} question={question} mine={mine} answering={answering} />
          : <RevealPhase view={view} question={question} mine={mine} answering={answering} />}
      <PlayerBar mine={mine} />
    </div>
  )
}
