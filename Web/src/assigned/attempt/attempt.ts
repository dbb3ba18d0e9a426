import { batch, signal, type ReadonlySignal } from '@preact/signals'
import type { AttemptResult, AttemptView } from '../../contracts/assignments'
import type { GivenAnswer } from '../../contracts/game'
import type { Answer } from '../../live/ask'
import { backoff } from '../../live/backoff'
import { createGameClock } from '../../live/clock'
import { onWaking } from '../../live/waking'
import { assigned } from '../../words/assigned'
import type { Sending } from './keys'
import { isPassing, newlyBehind } from './progress'

export interface Attempt {
  view: ReadonlySignal<AttemptView | undefined>
  /** What has been chosen and has not arrived. */
  sending: ReadonlySignal<Sending | undefined>
  /** What became of the question before, until the player goes on. */
  behind: ReadonlySignal<AttemptResult | undefined>
  connection: ReadonlySignal<'live' | 'away' | 'refused'>
  trouble: ReadonlySignal<string>
  /** The server's time, in milliseconds since 1970. */
  now: () => number
  send: (answer?: GivenAnswer) => void
  goOn: () => void
  /** Ends it, whatever is left. */
  finish: () => void
  look: () => void
  close: () => void
}

export interface AttemptWay {
  look: () => Promise<Answer<AttemptView>>
  answer: (sending: Sending) => Promise<Answer<AttemptView>>
  finish: () => Promise<Answer<AttemptView>>
  keep: (sending: Sending | undefined) => void
}

/**
 * An attempt, for as long as its page is open. One request at a time: an answer goes on being sent until the server has said what became of
 * it, however often the network goes away, and nothing goes on before that.
 */
export function openAttempt(way: AttemptWay, from?: Sending): Attempt {
  const view = signal<AttemptView | undefined>(undefined)
  const sending = signal(from)
  const behind = signal<AttemptResult | undefined>(undefined)
  const connection = signal<'live' | 'away' | 'refused'>('live')
  const trouble = signal('')
  const clock = createGameClock()
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let finishing = false
  let over = false

  async function ask() {
    if (asking || over) return
    clearTimeout(timer)
    asking = true
    const sent = sending.peek()
    const answer = sent ? await way.answer(sent) : finishing ? await way.finish() : await way.look()
    asking = false
    if (over) return
    if (answer.ok) batch(() => take(answer.value, sent))
    else if (isPassing(answer.status)) return wait()
    else refuse(answer.status, sent)
    // Something was chosen while the page was looking; or what is on has to be found out: the answer was not taken, or there is nothing to read before the next question.
    if (connection.value === 'live' && (sending.peek() !== undefined || finishing || !answer.ok || (sent && waits()))) void ask()
  }

  /** The next question is shown when somebody looks, so that reading a solution costs none of its time. */
  function waits(): boolean {
    const now = view.peek()
    return now !== undefined && !now.question && !now.finished && !behind.peek()
  }

  function take(next: AttemptView, sent?: Sending) {
    failures = 0
    connection.value = 'live'
    clock.heard(next.now, performance.now())
    const result = newlyBehind(view.value, next)
    if (result) behind.value = result
    view.value = next
    if (next.finished) finishing = false
    if (!sent) return
    trouble.value = ''
    settle()
  }

  function refuse(status: number, sent?: Sending) {
    if (!sent || status === 401 || status === 403 || status === 404) return void (connection.value = 'refused')
    connection.value = 'live'
    settle()
    trouble.value = assigned.overtaken
  }

  function settle() {
    sending.value = undefined
    way.keep(undefined)
  }

  function wait() {
    connection.value = 'away'
    timer = setTimeout(ask, backoff(failures++))
  }

  // Looking may show the next question and start its time: not while somebody reads what became of the one before.
  const stopListening = onWaking(() => {
    if (!behind.peek() || sending.peek() || connection.peek() === 'away') void ask()
  })
  void ask()

  return {
    view, sending, behind, connection, trouble,
    now: () => clock.at(performance.now()) ?? 0,
    send: answer => {
      const question = view.peek()?.question
      if (!question || sending.peek()) return
      sending.value = { question: question.number, answer }
      way.keep(sending.value)
      void ask()
    },
    goOn: () => {
      behind.value = undefined
      if (waits()) void ask()
    },
    finish: () => {
      finishing = true
      behind.value = undefined
      void ask()
    },
    look: () => void ask(),
    close: () => {
      over = true
      clearTimeout(timer)
      stopListening()
    },
  }
}
