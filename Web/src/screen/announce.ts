import type { CrowdView, GameView, SeatView } from '../contracts/game'
import { screen } from '../words/screen'

export interface Heard {
  view: GameView
  crowd?: CrowdView
}

/** What to say aloud first of all: a change of the phase, or a pause. Undefined if nothing of that has changed. */
export function changeAloud(before: GameView | undefined, { phase, paused, question, result }: GameView): string | undefined {
  if (before && before.paused !== paused) return paused ? (paused === 'absence' ? screen.away : screen.paused) : screen.goesOn
  if (before && before.phase === phase && before.question?.number === question?.number) return undefined
  switch (phase) {
    case 'lobby': return screen.lobby
    case 'get-ready': return question && `${screen.questionOf(question.number, question.of)}: ${question.text}`
    case 'question': return screen.opens
    case 'reveal': return result && result.asked > 0 ? `${screen.solution}. ${screen.gotIt(result.correct, result.asked)}.` : question?.text
    case 'leaderboard': return screen.table
    case 'podium': return screen.podium
  }
}

/** What can wait for a while, so that a full room does not talk without a stop: who came, and how many have answered. */
export function crowdAloud(before: Heard, now: Heard): string | undefined {
  const joined = came(before.crowd, now.crowd)
  const all = now.crowd?.players ?? 0
  if (joined.length > 0) return joined.length > 3 ? screen.manyJoined(joined.length, all) : screen.joined(joined.map(seat => seat.name).join(', '), all)
  const answered = now.crowd?.answered ?? 0
  if (now.view.phase === 'question' && answered > 0 && answered !== before.crowd?.answered) return `${screen.ofAnswered(answered, now.crowd!.here)} ${screen.answered}`
  return undefined
}

function came(before: CrowdView | undefined, now: CrowdView | undefined): SeatView[] {
  if (!before || !now) return []
  const known = new Set(before.newest.map(seat => seat.player))
  return now.newest.filter(seat => !known.has(seat.player)).slice(-Math.max(0, now.players - before.players))
}
