import './shareBar.css'

/** A share from 0 to 1 as a bar. With a label it is read out; without one, words beside it say the same. */
export function ShareBar({ share, label }: { share: number; label?: string }) {
  const heard = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return <svg class="share-bar" {...heard}><rect class="bar-track" width="100%" height="100%" /><rect class="bar-part" width={`${Math.min(1, Math.max(0, share)) * 100}%`} height="100%" /></svg>
}
