import { optionOfKey, optionsOf } from '../../quiz/options'
import { player } from '../../words/player'
import type { AnswerProps } from './AnswerFields'
import { OptionButton } from './OptionButton'
import { useKeys } from './useKeys'

/** One tap, or one key, and it is sent. */
export function ChooseOne({ question, send, disabled }: AnswerProps) {
  const options = optionsOf(question)
  useKeys(key => {
    const at = optionOfKey(key, options.length)
    if (at !== undefined && !disabled) send({ choices: [at] })
  })

  return (
    <div class="options" role="group" aria-label={player.chooseOne} data-few={options.length < 4} data-many={options.length > 4}>
      {options.map((option, at) => <OptionButton key={at} at={at} option={option} disabled={disabled} onClick={() => send({ choices: [at] })} />)}
    </div>
  )
}
