import { useState } from 'preact/hooks'
import { CopyButton } from '../../app/CopyButton'
import type { GameRole } from '../../contracts/game'
import { Panel } from '../../design/Panel'
import { QrCode } from '../../qr/QrCode'
import { host } from '../../words/host'
import { hostLink, joinLink, screenLink } from '../keys/links'
import { findOpenGame } from '../keys/openGames'

interface LinksPanelProps {
  pin: string
  gameKey: string
  role: GameRole | undefined
  /** In the lobby the way in is what matters. */
  open: boolean
}

/** The links to hand out. Only the browser that opened the game has the keys of the others. */
export function LinksPanel({ pin, gameKey, role, open }: LinksPanelProps) {
  const [phone, setPhone] = useState(false)
  const known = findOpenGame(pin)
  const { origin } = location
  const coHost = role === 'co-host' ? gameKey : known?.coHostKey

  return (
    <Panel title={host.links}>
      <div class="links">
        {known && <a class={open ? 'button strong' : 'button'} href={screenLink(origin, pin, known.screenKey)} target="_blank" rel="noopener">{host.openScreen}</a>}
        <CopyButton text={joinLink(origin, pin)} label={host.copyJoin} />
        {known && <CopyButton text={screenLink(origin, pin, known.screenKey)} label={host.copyScreen} />}
        {coHost && <button type="button" class="button" aria-expanded={phone} onClick={() => setPhone(!phone)}>{host.phone}</button>}
      </div>
      {phone && coHost && (
        <div class="phone-link stack tight">
          <QrCode text={hostLink(origin, pin, coHost)} label={host.phoneQr} />
          <p class="quiet small">{host.phoneHelp}</p>
          <CopyButton text={hostLink(origin, pin, coHost)} label={host.copyCoHost} />
        </div>
      )}
    </Panel>
  )
}
