import type { GameAction, GameRole, GameView } from '../../contracts/game'

export function leads(role: GameRole): boolean {
  return role === 'host' || role === 'co-host'
}

export type PrimaryName = 'start' | 'showAnswers' | 'showSolution' | 'toTable' | 'nextQuestion' | 'toPodium' | 'goOn' | 'playAgain'

export interface Primary {
  name: PrimaryName
  /** Undefined: the game is over, and "play again" opens another one. */
  action?: GameAction
  blocked?: 'atLeastOne'
}

/** The one big button of a phase, named by what happens next. A co-host cannot open another game. */
export function primaryOf(view: Pick<GameView, 'phase' | 'players' | 'paused' | 'question'>, role: GameRole): Primary | undefined {
  if (view.paused) return { name: 'goOn', action: 'resume' }
  switch (view.phase) {
    case 'lobby': return { name: 'start', action: 'next', blocked: view.players === 0 ? 'atLeastOne' : undefined }
    case 'get-ready': return { name: 'showAnswers', action: 'skip' }
    case 'question': return { name: 'showSolution', action: 'skip' }
    case 'reveal': return { name: afterReveal(view.question), action: 'next' }
    case 'leaderboard': return { name: 'nextQuestion', action: 'next' }
    case 'podium': return role === 'host' ? { name: 'playAgain' } : undefined
  }
}

// After a slide nobody's points have changed: GameRules.Next.
function afterReveal(question: GameView['question']): PrimaryName {
  if (question && question.number >= question.of) return 'toPodium'
  return question?.type === 'slide' ? 'nextQuestion' : 'toTable'
}

export type SideAction = 'pause' | 'extend' | 'lock' | 'unlock' | 'end'

/** What can be done besides, in the order in which it is shown. */
export function sideActionsOf(view: Pick<GameView, 'phase' | 'paused' | 'locked'>, role: GameRole): SideAction[] {
  if (view.phase === 'podium') return []
  const running = !view.paused && (view.phase === 'get-ready' || view.phase === 'question')
  return [
    ...(running ? ['pause'] as const : []),
    ...(view.phase === 'question' && !view.paused ? ['extend'] as const : []),
    view.locked ? 'unlock' : 'lock',
    ...(role === 'host' && view.phase !== 'lobby' ? ['end'] as const : []),
  ]
}

/** Space and Enter press the big button, unless they mean something where the keyboard is. */
export function isForPrimary(event: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>, at: { tagName: string; isContentEditable?: boolean } | null): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || (event.key !== ' ' && event.key !== 'Enter')) return false
  return !at || (!at.isContentEditable && !['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SUMMARY', 'AUDIO', 'VIDEO'].includes(at.tagName))
}

// Nobody reads a new word and decides in less: such a press was meant for the button that was there before.
const SETTLES_MS = 500

export function isSettled(shownForMs: number): boolean {
  return shownForMs >= SETTLES_MS
}
