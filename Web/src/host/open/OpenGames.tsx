import { useEffect, useState } from 'preact/hooks'
import type { GameInfo } from '../../contracts/game'
import { ask } from '../../live/ask'
import { spaced } from '../../live/pin'
import { hosting } from '../../words/hosting'
import { forgetGame, openGames } from '../keys/openGames'

/** Games that were opened in this browser and have not ended: whoever closed the page by accident is back with one click. */
export function OpenGames() {
  const [games, setGames] = useState(openGames)

  useEffect(() => {
    for (const { pin } of games) void look(pin)
  }, [])

  // A game that is over, or that the server has thrown away, is not open.
  async function look(pin: string) {
    const answer = await ask<GameInfo>(`/api/games/${pin}`)
    if (answer.ok ? answer.value.phase === 'podium' : answer.status === 404) forget(pin)
  }

  function forget(pin: string) {
    forgetGame(pin)
    setGames(openGames())
  }

  if (games.length === 0) return null
  return (
    <section class="panel stack tight" aria-labelledby="open-games">
      <h2 id="open-games">{hosting.stillOpen}</h2>
      <ul class="open-games">
        {games.map(({ pin, title }) => (
          <li key={pin} class="row between">
            <span><strong>{title}</strong> <span class="quiet number nowrap">{spaced(pin)}</span></span>
            <span class="row">
              <a class="button" href={`/host/${pin}`} aria-label={`${hosting.goBack}: ${title}, PIN ${spaced(pin)}`}>{hosting.goBack}</a>
              <button type="button" class="button plain" aria-label={hosting.forget(title)} onClick={() => forget(pin)}>×</button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
