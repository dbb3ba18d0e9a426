import { useState } from 'preact/hooks'
import { CopyButton } from '../../app/CopyButton'
import type { GameView } from '../../contracts/game'
import { Panel } from '../../design/Panel'
import { host } from '../../words/host'
import { inWords } from '../api/inWords'
import { download, type ResultsForm } from './download'
import { podiumText } from './podiumText'

/** What is left of a game: its results, to keep and to show. */
export function EndPanel({ view, gameKey }: { view: GameView; gameKey: string }) {
  const [trouble, setTrouble] = useState('')

  async function fetchResults(form: ResultsForm) {
    const complaint = await download(view.pin, gameKey, form)
    setTrouble(complaint ? inWords(complaint) : '')
  }

  const text = podiumText(host.shareText(view.title), view.table ?? [])
  // Whoever closes the list of apps has changed their mind.
  const share = () => void navigator.share({ text }).catch(() => undefined)

  return (
    <Panel title={host.saved}>
      <div class="links">
        <button type="button" class="button" onClick={() => void fetchResults('csv')}>{host.csv}</button>
        <button type="button" class="button" onClick={() => void fetchResults('json')}>{host.json}</button>
        {'share' in navigator ? <button type="button" class="button" onClick={share}>{host.share}</button> : <CopyButton text={text} label={host.share} />}
      </div>
      <p role="alert" class="tone-bad">{trouble}</p>
    </Panel>
  )
}
