import type { QuestionView } from '../../contracts/game'
import { Slide } from '../../player/result/SlidePhase'
import { assigned } from '../../words/assigned'
import { GoOnBar } from './GoOnBar'

interface SlideToReadProps {
  question: QuestionView
  explanation?: string
  going?: boolean
  onGo: () => void
}

/** Something to read, for as long as one likes. */
export function SlideToRead({ going = false, onGo, ...slide }: SlideToReadProps) {
  return <Slide {...slide} actions={<GoOnBar label={assigned.goOn} disabled={going} onGo={onGo} />} />
}
