import type { Choice } from '../../contracts/quizzes'
import { InlineText } from '../../quiz/FormattedText'
import { kindOf } from '../../quiz/media'
import { OptionMark } from '../../quiz/OptionMark'

interface OptionButtonProps {
  at: number
  option: Choice
  onClick: () => void
  disabled: boolean
  /** Of options of which several can be chosen. */
  pressed?: boolean
}

/** An option as large as the screen allows: letter, shape, colour and text together. */
export function OptionButton({ at, option, onClick, disabled, pressed }: OptionButtonProps) {
  const picture = option.media && kindOf(option.media) === 'image' ? option.media : undefined
  return (
    <button type="button" class={`option option-${at}`} onClick={onClick} disabled={disabled} aria-pressed={pressed} aria-keyshortcuts={String(at + 1)}>
      <OptionMark at={at} />
      <span class="option-text">
        {picture && <img src={picture.url} alt={picture.alternative ?? ''} referrerpolicy="no-referrer" />}
        <InlineText text={option.text} />
      </span>
      {pressed !== undefined && <span class="option-tick" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="m3 8 4 4 6-8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" /></svg></span>}
    </button>
  )
}
