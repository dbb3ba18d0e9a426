import type { GameInfo } from '../../contracts/game'
import { ask, type Answer } from '../../live/ask'

// Between typing a PIN and the page for the name, nothing needs to be asked twice; later it may have changed.
let last: GameInfo | undefined

export async function askForGame(pin: string): Promise<Answer<GameInfo>> {
  const answer = await ask<GameInfo>(`/api/games/${pin}`)
  last = answer.ok ? answer.value : undefined
  return answer
}

export function takeKnown(pin: string): GameInfo | undefined {
  const known = last?.pin === pin ? last : undefined
  last = undefined
  return known
}
