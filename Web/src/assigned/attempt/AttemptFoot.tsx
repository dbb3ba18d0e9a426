import { useId, useState } from 'preact/hooks'
import { CopyButton } from '../../app/CopyButton'
import type { AttemptView } from '../../contracts/assignments'
import { AskTwice } from '../../design/AskTwice'
import { Badge } from '../../player/parts/Badge'
import { assigned } from '../../words/assigned'
import { player } from '../../words/player'

/** Who one is and what has been won so far; and what is seldom wanted: another device, and to stop. */
export function AttemptFoot({ view, link, onFinish }: { view: AttemptView; link?: string; onFinish: () => void }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <footer class="attempt-foot">
      {open && (
        <div class="attempt-more" id={id}>
          {link && (
            <section class="stack tight">
              <h2>{assigned.elsewhereTitle}</h2>
              <p class="quiet">{assigned.elsewhereLead}</p>
              <div class="row"><CopyButton text={link} label={assigned.copyLink} /></div>
            </section>
          )}
          <section class="stack tight">
            <h2>{assigned.finishTitle}</h2>
            <p class="quiet">{assigned.finishLead(view.of - view.answered)}</p>
            <div><AskTwice label={assigned.finish} question={assigned.finishAsk} yes={assigned.finishYes} no={assigned.finishNo} onYes={onFinish} /></div>
          </section>
        </div>
      )}
      <div class="player-bar">
        <span class="who"><Badge player={view.attempt} /><span class="who-name">{view.name}</span></span>
        <span class="row nowrap">
          <button type="button" class="button plain" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>{open ? assigned.less : assigned.more}</button>
          {view.points !== undefined && <strong class="number nowrap">{player.score(view.points)}</strong>}
        </span>
      </div>
    </footer>
  )
}
