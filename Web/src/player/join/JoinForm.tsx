import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { GameInfo, Joined, JoinRequest } from '../../contracts/game'
import { ask } from '../../live/ask'
import { join } from '../../words/join'
import { problemWords } from '../../words/problems'
import { TeamChoice } from './TeamChoice'

/** One field and a button; a choice of teams only where there is one. */
export function JoinForm({ info, onJoined }: { info: GameInfo; onJoined: (joined: Joined) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [team, setTeam] = useState('')
  const [trouble, setTrouble] = useState('')
  const [joining, setJoining] = useState(false)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])

  const missing = () => (!info.givenNames && name.trim() === '' ? join.nameMissing : info.teams && team === '' ? join.teamMissing : '')

  async function submit(event: Event) {
    event.preventDefault()
    if (joining) return
    setTrouble(missing())
    if (missing()) return field.current?.focus()
    setJoining(true)
    const body: JoinRequest = { name: info.givenNames ? undefined : name, team: info.teams ? team : undefined }
    const answer = await ask<Joined>(`/api/games/${info.pin}/players`, { method: 'POST', body })
    setJoining(false)
    if (answer.ok) return onJoined(answer.value)
    setTrouble(problemWords(answer))
    field.current?.focus()
  }

  return (
    <form class="panel stack" onSubmit={submit} noValidate>
      {info.givenNames ? <p>{join.givenName}</p> : (
        <label class="field">
          {join.name}
          <input ref={field} class="name-field" name="name" maxLength={40} autoComplete="nickname" autoCapitalize="words" spellcheck={false} enterKeyHint="go" value={name} onInput={event => setName(event.currentTarget.value)}
            aria-invalid={trouble !== ''} aria-describedby="name-hint name-trouble" />
          <span id="name-hint" class="quiet small">{join.nameHint}</span>
        </label>
      )}
      {info.teams && <TeamChoice teams={info.teams} chosen={team} onChange={setTeam} />}
      <p id="name-trouble" class="trouble" role="alert">{trouble}</p>
      <button type="submit" class="button main large" aria-disabled={joining}>{joining ? join.joining : join.enter}</button>
      {info.phase !== 'lobby' && <p class="quiet small">{join.started}</p>}
    </form>
  )
}
