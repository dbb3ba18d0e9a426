import type { AttemptResult, AttemptView } from '../../contracts/assignments'
import { useSeconds } from '../../live/useSeconds'
import { assigned } from '../../words/assigned'
import { AnsweredQuestion } from '../question/AnsweredQuestion'
import { AskedQuestion } from '../question/AskedQuestion'
import { GoOnBar } from '../question/GoOnBar'
import { SlideToRead } from '../question/SlideToRead'
import type { Attempt } from './attempt'
import { QuestionTime } from './QuestionTime'

/** The question before, until the player goes on; then the next. */
export function NowOn({ attempt, view, behind }: { attempt: Attempt; view: AttemptView; behind?: AttemptResult }) {
  const { question, questionSince: since, questionUntil: until } = view
  const timer = since !== undefined && until !== undefined && <QuestionTime since={since} until={until} now={attempt.now} />
  const left = until === undefined ? undefined : { ms: Math.max(0, until - attempt.now()), of: until - (since ?? until), running: true }
  useSeconds(left)

  if (behind?.question.type === 'slide') return <SlideToRead key={`behind ${behind.question.number}`} question={behind.question} explanation={behind.result.explanation} onGo={attempt.goOn} />
  if (behind) {
    return (
      <AnsweredQuestion key={`behind ${behind.question.number}`} of={behind}>
        {timer && <div class="next-runs"><p class="quiet small">{assigned.nextRuns}</p>{timer}</div>}
        <GoOnBar label={view.finished ? assigned.toResult : assigned.next} onGo={attempt.goOn} />
      </AnsweredQuestion>
    )
  }

  if (!question) return null
  const sending = attempt.sending.value
  if (question.type === 'slide') return <SlideToRead key={question.number} question={question} going={sending !== undefined} onGo={() => attempt.send()} />
  return <AskedQuestion key={question.number} question={question} timer={timer} given={sending?.answer} trouble={attempt.trouble.value} over={left?.ms === 0} send={attempt.send} />
}
