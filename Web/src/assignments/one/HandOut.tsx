import { CopyButton } from '../../app/CopyButton'
import { QrCode } from '../../qr/QrCode'
import { assignments } from '../../words/assignments'

/** The link, to read, to copy and to scan. */
export function HandOut({ code }: { code: string }) {
  const link = `${location.origin}/a/${code}`
  return (
    <section class="hand-out">
      <div class="stack">
        <h2>{assignments.handOut}</h2>
        <p class="hand-out-link"><span class="quiet">{location.host}/a/</span><strong>{code}</strong></p>
        <p>{assignments.handOutLead}</p>
        <div class="row"><CopyButton text={link} label={assignments.copyLink} /><a class="button" href={link} target="_blank" rel="noopener">{assignments.openLink}</a></div>
      </div>
      <QrCode text={link} label={assignments.qr} />
    </section>
  )
}
