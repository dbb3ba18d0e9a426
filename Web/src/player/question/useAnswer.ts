import { useEffect, useState } from 'preact/hooks'
import type { AnswerReceipt, AnswerRequest, GivenAnswer } from '../../contracts/game'
import type { Game } from '../../live/game'
import { player } from '../../words/player'
import { answerState, type AnswerState, type Sending } from './answerState'

export interface Answering {
  of: (question: number) => AnswerState
  send: (question: number, given: GivenAnswer) => void
}

/**
 * Sends an answer until there is a receipt. If the connection ends before, nobody knows whether it has arrived: then it is sent again over
 * the next one, and the server sees to it that it counts once.
 */
export function useAnswer(game: Game): Answering {
  const [sending, setSending] = useState<Sending>()
  const { state } = game.connection.value

  async function attempt(one: Sending) {
    const settle = (receipt: AnswerReceipt) => setSending(now => (now?.question === one.question ? { ...one, receipt } : now))
    try {
      settle(await game.ask<AnswerReceipt>('Answer', { question: one.question, answer: one.given } satisfies AnswerRequest))
    } catch {
      if (game.connection.peek().state === 'live') settle({ status: 'refused', message: player.notSent, again: false })
    }
  }

  useEffect(() => {
    if (state === 'live' && sending && !sending.receipt) void attempt(sending)
  }, [state])

  function send(question: number, given: GivenAnswer) {
    const one = { question, given }
    setSending(one)
    if (state === 'live') void attempt(one)
  }

  return { of: question => answerState(question, game.mine.value, sending), send }
}
