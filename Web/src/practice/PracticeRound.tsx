import { useEffect, useState } from 'preact/hooks'
import { bare } from '../app/frame'
import { ProgressParts } from '../assigned/attempt/ProgressParts'
import { partsOf } from '../assigned/attempt/progress'
import { beginTrouble } from '../assigned/beginTrouble'
import type { AttemptResult, PracticeQuiz } from '../contracts/assignments'
import type { GivenAnswer } from '../contracts/game'
import { assigned } from '../words/assigned'
import { judge } from './api'
import { PracticeEnd } from './PracticeEnd'
import { PracticeNow } from './PracticeNow'
import { allOf, nowOn, withResult, wrongOf, type PracticeRun } from './practiceRun'

/** Question after question, each with its solution at once; at the end the round, or a part of it, again. */
export function PracticeRound({ quiz, linkKey }: { quiz: PracticeQuiz; linkKey?: string }) {
  const [run, setRun] = useState<PracticeRun>(() => allOf(quiz.questions))
  const [behind, setBehind] = useState<AttemptResult>()
  const [given, setGiven] = useState<GivenAnswer>()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const number = nowOn(run)
  const found = quiz.questions.find(question => question.number === number)
  const question = found && { ...found, number: run.results.length + 1, of: run.asked.length }
  const over = !question && !behind

  useEffect(() => {
    bare.value = !over
    return () => void (bare.value = false)
  }, [over])

  async function send(answer?: GivenAnswer) {
    if (!question) return
    setGiven(answer)
    setBusy(true)
    setTrouble('')
    const judged = await judge(quiz.id, linkKey, quiz.seed, found.number, answer)
    setGiven(undefined)
    setBusy(false)
    if (!judged.ok) return setTrouble(beginTrouble(judged))
    if (question.type !== 'slide' || judged.value.result.explanation) setBehind({ ...judged.value, question })
    setRun(withResult(run, { ...judged.value, question: found }))
  }

  function begin(next: PracticeRun) {
    setBehind(undefined)
    setRun(next)
  }

  if (over) return <PracticeEnd title={quiz.title} run={run} onAll={() => begin(allOf(quiz.questions))} onWrong={() => begin({ asked: wrongOf(run), results: [] })} />
  return (
    <div class="play">
      <div class="attempt-top">
        <div class="attempt-title"><strong>{quiz.title}</strong><a href="/" class="attempt-time">{assigned.leavePractice}</a></div>
        <ProgressParts parts={partsOf({ answered: run.results.length, of: run.asked.length, finished: false })} />
      </div>
      <PracticeNow behind={behind} question={question} given={given} busy={busy} trouble={trouble} send={answer => void send(answer)} onGo={() => setBehind(undefined)} />
    </div>
  )
}
