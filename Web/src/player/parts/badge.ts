import { MOST_OPTIONS } from '../../quiz/options'

/** Always the same shape and colour for a player, on each device. */
export function badgeOf(player: string): number {
  let sum = 0
  for (const character of player) sum = (sum * 31 + character.codePointAt(0)!) % 9_973
  return sum % MOST_OPTIONS
}
