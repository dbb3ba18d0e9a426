import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { language } from '../../words/language'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { readNumber } from './numbers'
import { SendBar } from './SendBar'

export function EstimateField({ question, send, disabled }: AnswerProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const number = readNumber(typed, language.value === 'en' ? ',' : '.')
  useLayoutEffect(() => field.current!.focus({ preventScroll: true }), [])

  return (
    <form class="answer-form" onSubmit={event => { event.preventDefault(); if (number !== undefined) send({ number }) }}>
      <label class="field">
        {player.guess}
        <span class="with-unit">
          <input ref={field} class="answer-field number" inputMode="decimal" autoComplete="off" enterKeyHint="send" value={typed} onInput={event => setTyped(event.currentTarget.value)} aria-describedby="question-text answer-hint answer-trouble" />
          {question.unit && <span class="unit">{question.unit}</span>}
        </span>
      </label>
      <p id="answer-hint" class="quiet">{player.guessHint}</p>
      <SendBar disabled={disabled} missing={number === undefined ? player.notNumber : ''} />
    </form>
  )
}
