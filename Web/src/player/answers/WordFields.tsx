import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { LONGEST } from './longest'
import { SendBar } from './SendBar'

/** For a cloud: a few words or short texts, of which one is enough. */
export function WordFields({ question, send, disabled }: AnswerProps) {
  const most = question.words ?? 1
  const first = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<readonly string[]>(() => Array<string>(most).fill(''))
  const words = typed.map(word => word.trim()).filter(word => word !== '')
  useLayoutEffect(() => first.current!.focus({ preventScroll: true }), [])

  return (
    <form class="answer-form" onSubmit={event => { event.preventDefault(); if (words.length > 0) send({ words }) }}>
      <p class="answer-hint" id="answer-hint">{player.cloudHint(most)}</p>
      {typed.map((word, at) => (
        <label key={at} class="field">
          {player.yourWord(at + 1)}
          <input ref={at === 0 ? first : undefined} class="answer-field" maxLength={LONGEST} autoComplete="off" enterKeyHint="send" value={word} aria-describedby="question-text answer-hint answer-trouble" onInput={event => setTyped(typed.with(at, event.currentTarget.value))} />
        </label>
      ))}
      <SendBar disabled={disabled} missing={words.length === 0 ? player.wordMissing : ''} />
    </form>
  )
}
