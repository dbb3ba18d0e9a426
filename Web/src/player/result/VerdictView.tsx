import type { MyResult, QuestionView } from '../../contracts/game'
import { shapes } from '../../design/shapes'
import { figure } from '../../words/numbers'
import { player } from '../../words/player'
import { result as words } from '../../words/result'
import { useWaited } from '../parts/useWaited'
import { PhaseHeading } from '../parts/PhaseHeading'
import type { AnswerState } from '../question/answerState'
import { reasons } from './reasons'
import { verdictOf } from './verdict'

// The view of the reveal is for all and comes first; what it has brought to one player follows.
const PATIENCE_MS = 2_000

/** One word, one shape, one number; and below, what it is made of. Never silence: who was late reads by how much. */
export function VerdictView({ own, state, question }: { own?: MyResult; state: AnswerState; question: QuestionView }) {
  const waited = useWaited(PATIENCE_MS)
  if (state.kind === 'late') return <Verdict tone="bad" shape="triangle" word={player.late(state.lateMs)} />
  if (state.kind === 'refused') return <Verdict tone="bad" shape="triangle" word={player.notTaken} why={state.message} />
  if (!own && !waited) return <p class="verdict" role="status">{words.timeUp}</p>
  if (!own) return <Verdict tone="none" shape="ring" word={words.notAsked} why={words.nextIsYours} />
  const why = own.outcome === 'noted' ? words.notedLead : reasons(own) || (question.points === 0 && own.outcome === 'right' ? words.noPoints : '')
  return <Verdict {...verdictOf(own.outcome)} won={own.total > 0 ? `+${figure(own.total)}` : ''} why={why} />
}

function Verdict({ tone, shape, word, won = '', why = '' }: { tone: string; shape: keyof typeof shapes; word: string; won?: string; why?: string }) {
  return (
    <div class={`verdict verdict-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">{shapes[shape]}</svg>
      <PhaseHeading>{word} {won && <span class="number nowrap">{won}</span>}</PhaseHeading>
      {why && <p>{why}</p>}
    </div>
  )
}
