import { useState } from 'preact/hooks'
import { session } from '../../account/session'
import { say } from '../../app/frame'
import { go } from '../../app/place'
import type { PlayerPage } from '../../contracts/reports'
import { AskTwice } from '../../design/AskTwice'
import { Figures } from '../../design/Figures'
import { Desk } from '../../desk/Desk'
import { useLoaded } from '../../library/useLoaded'
import { dayAndTime } from '../../words/dates'
import { figure } from '../../words/numbers'
import { reports } from '../../words/reports'
import { playerPage, removePlayer, type ReportPlace } from '../api'
import { percent, seconds } from '../figures'
import { FileActions } from '../FileActions'
import { inWords } from '../inWords'
import { Loading } from '../Loading'
import { PlayerAnswers } from './PlayerAnswers'
import '../reports.css'

type PlayerPlace = ReportPlace & { player: string }

export function PlayerReportPage(place: PlayerPlace) {
  return session.value ? <OnePlayer {...place} /> : <Desk title={reports.title} needsAccount>{null}</Desk>
}

/** All that one player has answered, to talk about it with them, or to forget it. */
function OnePlayer({ player, ...place }: PlayerPlace) {
  const { answer, again } = useLoaded(() => playerPage(place, player), [place.id, player])
  const [trouble, setTrouble] = useState('')
  const whole = `/reports/${place.kind}/${place.id}`

  async function forget(name: string) {
    const gone = await removePlayer(place, player)
    if (!gone.ok) return setTrouble(inWords(gone))
    say(reports.forgotten(name))
    go(whole, { replace: true })
  }

  const found = answer?.ok ? answer.value : undefined
  return (
    <Desk title={found?.player.name ?? reports.title} actions={found && <FileActions />}>
      <p class="no-print"><a href={whole}>← {reports.toReport}</a></p>
      {found ? <PlayerBody of={found} /> : <Loading answer={answer} again={() => void again()} />}
      {found && (
        <div class="report-end no-print">
          <AskTwice label={reports.forget} question={reports.forgetAsk(found.player.name)} yes={reports.forgetYes} no={reports.removeNo} onYes={() => void forget(found.player.name)} />
        </div>
      )}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </Desk>
  )
}

function PlayerBody({ of: { summary, player, answers } }: { of: PlayerPage }) {
  return (
    <div class="stack report">
      <p class="report-facts"><span class="tag calm">{reports[summary.kind]}</span><strong>{summary.title}</strong><span>{dayAndTime(summary.at)}</span>{player.team && <span class="tag">{player.team}</span>}</p>
      <section class="panel" aria-label={reports.summary}>
        <Figures large of={[
          { name: reports.place, value: figure(player.place) },
          { name: reports.points, value: figure(player.points) },
          { name: reports.rightHead, value: `${player.right}/${player.asked}` },
          { name: reports.share, value: percent(player.asked === 0 ? undefined : player.right / player.asked) },
          { name: reports.meanHead, value: seconds(player.meanMs) },
        ]} />
      </section>
      <PlayerAnswers answers={answers} />
    </div>
  )
}
