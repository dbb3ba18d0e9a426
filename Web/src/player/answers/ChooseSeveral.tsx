import { useState } from 'preact/hooks'
import { optionOfKey, optionsOf } from '../../quiz/options'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { OptionButton } from './OptionButton'
import { SendBar } from './SendBar'
import { useKeys } from './useKeys'

export function ChooseSeveral({ question, send, disabled }: AnswerProps) {
  const options = optionsOf(question)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const toggle = (at: number) => setChosen(now => (now.includes(at) ? now.filter(one => one !== at) : [...now, at]))
  const submit = () => send({ choices: [...chosen].sort((a, b) => a - b) })

  useKeys((key, event) => {
    const at = optionOfKey(key, options.length)
    if (at !== undefined && !disabled) toggle(at)
    if (key === 'Enter' && !(event.target as Element).closest('button') && chosen.length > 0 && !disabled) submit()
  })

  const hint = question.type === 'poll' ? player.chooseAny : player.chooseSome
  return (
    <form class="answer-form fills" onSubmit={event => { event.preventDefault(); submit() }}>
      <p class="answer-hint">{hint}</p>
      <div class="options" role="group" aria-label={hint} data-few={options.length < 4} data-many={options.length > 4}>
        {options.map((option, at) => <OptionButton key={at} at={at} option={option} disabled={disabled} pressed={chosen.includes(at)} onClick={() => toggle(at)} />)}
      </div>
      <SendBar disabled={disabled} missing={chosen.length === 0 ? player.choiceMissing : ''} />
    </form>
  )
}
