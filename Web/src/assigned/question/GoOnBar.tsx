import { useKeys } from '../../player/answers/useKeys'
import { assigned } from '../../words/assigned'

/** On with the next, by the button or by Enter from wherever one reads. */
export function GoOnBar({ label, disabled = false, onGo }: { label: string; disabled?: boolean; onGo: () => void }) {
  useKeys((key, event) => {
    if (key === 'Enter' && !disabled && !(event.target as Element).closest('button, a, summary, audio, video')) onGo()
  })

  return (
    <div class="send-bar">
      <button type="button" class="button main large" disabled={disabled} aria-keyshortcuts="Enter" onClick={onGo}>{label}</button>
      <p class="quiet small key-hint" aria-hidden="true">{assigned.orEnter}</p>
    </div>
  )
}
