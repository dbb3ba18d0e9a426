import { useState } from 'preact/hooks'
import { player } from '../../words/player'
import { figure } from '../../words/numbers'
import type { AnswerProps } from './AnswerFields'
import { middle, stepped } from './numbers'
import { SendBar } from './SendBar'

export function SliderField({ question, send, disabled }: AnswerProps) {
  const scale = { min: question.min ?? 0, max: question.max ?? 100, step: question.step ?? 1 }
  const [value, setValue] = useState(() => middle(scale))
  const shown = `${figure(value)}${question.unit ? ` ${question.unit}` : ''}`
  const by = (steps: number) => setValue(now => stepped(now, steps, scale))

  return (
    <form class="answer-form" onSubmit={event => { event.preventDefault(); send({ number: value }) }}>
      <p class="answer-hint">{player.setNumber}</p>
      <output class="big-number number" for="slider">{shown}</output>
      <div class="slider">
        <button type="button" class="button" disabled={disabled} aria-label={player.less} onClick={() => by(-1)}>−</button>
        <input id="slider" type="range" min={scale.min} max={scale.max} step={scale.step} value={value} disabled={disabled} aria-label={player.setNumber} aria-valuetext={shown} onInput={event => setValue(Number(event.currentTarget.value))} />
        <button type="button" class="button" disabled={disabled} aria-label={player.more} onClick={() => by(1)}>+</button>
      </div>
      <p class="slider-ends number quiet"><span>{figure(scale.min)}</span><span>{figure(scale.max)}</span></p>
      <SendBar disabled={disabled} />
    </form>
  )
}
