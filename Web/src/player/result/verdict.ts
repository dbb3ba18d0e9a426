import type { Outcome } from '../../contracts/game'
import type { Tone } from '../../design/tone'
import type { shapes } from '../../design/shapes'
import { result } from '../../words/result'

/** How an outcome looks: as a word, a shape and a tone. */
export function verdictOf(outcome: Outcome): { word: string; shape: keyof typeof shapes; tone: Tone } {
  switch (outcome) {
    case 'right': return { word: result.right, shape: 'check', tone: 'good' }
    case 'partly': return { word: result.partly, shape: 'half', tone: 'warn' }
    case 'wrong': return { word: result.wrong, shape: 'square', tone: 'bad' }
    case 'noted': return { word: result.noted, shape: 'check', tone: 'calm' }
    case 'none': return { word: result.none, shape: 'ring', tone: 'none' }
  }
}
