import { useId, useState } from 'preact/hooks'
import { CopyButton } from '../../app/CopyButton'
import type { AttemptView } from '../../contracts/assignments'
import { Badge } from '../../player/parts/Badge'
import { assigned } from '../../words/assigned'
import { player } from '../../words/player'

/** Who one is, what has been won so far, and the way to another device. */
export function AttemptFoot({ view, link }: { view: AttemptView; link: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <footer class="attempt-foot">
      {open && (
        <section class="elsewhere stack tight" id={id} aria-label={assigned.elsewhereTitle}>
          <h2>{assigned.elsewhereTitle}</h2>
          <p class="quiet">{assigned.elsewhereLead}</p>
          <div class="row"><CopyButton text={link} label={assigned.copyLink} /><button type="button" class="button plain" onClick={() => setOpen(false)}>{assigned.close}</button></div>
        </section>
      )}
      <div class="player-bar">
        <span class="who"><Badge player={view.attempt} /><span class="who-name">{view.name}</span></span>
        <span class="row nowrap">
          <button type="button" class="button plain" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>{assigned.elsewhere}</button>
          {view.points !== undefined && <strong class="number nowrap">{player.score(view.points)}</strong>}
        </span>
      </div>
    </footer>
  )
}
