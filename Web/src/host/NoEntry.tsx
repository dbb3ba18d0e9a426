import { host } from '../words/host'

/** Why a page of a game does not open, and where to go instead. */
export function NoEntry({ title, next }: { title: string; next: string }) {
  return (
    <div class="page narrow stack">
      <h1>{title}</h1>
      <p>{next}</p>
      <p><a class="button main" href="/host">{host.hostAGame}</a></p>
    </div>
  )
}
