import { AnsweredQuestion } from '../assigned/question/AnsweredQuestion'
import { AskedQuestion } from '../assigned/question/AskedQuestion'
import { GoOnBar } from '../assigned/question/GoOnBar'
import { SlideToRead } from '../assigned/question/SlideToRead'
import type { AttemptResult } from '../contracts/assignments'
import type { GivenAnswer, QuestionView } from '../contracts/game'
import { assigned } from '../words/assigned'

interface PracticeNowProps {
  behind?: AttemptResult
  question?: QuestionView
  given?: GivenAnswer
  busy: boolean
  trouble: string
  send: (answer?: GivenAnswer) => void
  onGo: () => void
}

/** The question before with its solution, until the player goes on; then the next. */
export function PracticeNow({ behind, question, given, busy, trouble, send, onGo }: PracticeNowProps) {
  const at = (behind?.question ?? question)!.number
  if (behind?.question.type === 'slide') return <SlideToRead key={`behind ${at}`} question={behind.question} explanation={behind.result.explanation} onGo={onGo} />
  if (behind) return <AnsweredQuestion key={`behind ${at}`} of={behind}><GoOnBar label={question ? assigned.next : assigned.toResult} onGo={onGo} /></AnsweredQuestion>
  if (!question) return null
  if (question.type === 'slide') return <SlideToRead key={at} question={question} going={busy} onGo={() => send()} />
  return <AskedQuestion key={`${question.of} ${at}`} question={question} given={given} trouble={trouble} send={send} />
}
