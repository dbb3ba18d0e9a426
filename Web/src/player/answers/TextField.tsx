import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { LONGEST } from './longest'
import { SendBar } from './SendBar'

export function TextField({ send, disabled }: AnswerProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  useLayoutEffect(() => field.current!.focus({ preventScroll: true }), [])

  return (
    <form class="answer-form" onSubmit={event => { event.preventDefault(); if (typed.trim()) send({ words: [typed.trim()] }) }}>
      <label class="field">
        {player.yourAnswer}
        <input ref={field} class="answer-field" maxLength={LONGEST} autoComplete="off" autoCapitalize="off" spellcheck={false} enterKeyHint="send" value={typed} onInput={event => setTyped(event.currentTarget.value)} aria-describedby="question-text answer-trouble" />
      </label>
      <SendBar disabled={disabled} missing={typed.trim() === '' ? player.wordMissing : ''} />
    </form>
  )
}
