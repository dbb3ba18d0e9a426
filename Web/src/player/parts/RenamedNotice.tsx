import { useEffect } from 'preact/hooks'
import { say } from '../../app/frame'
import { player } from '../../words/player'

/** For who wanted a name that somebody has already. */
export function RenamedNotice({ name }: { name?: string }) {
  useEffect(() => {
    if (name) say(player.renamed(name))
  }, [name])
  return name ? <p class="notice">{player.renamed(name)}</p> : null
}
