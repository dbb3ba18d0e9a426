import { Icon } from '../icons'

/** What is wrong, beside where it is. The number of all is in the bar above, and is said there. */
export function Complaining({ id, text, gentle = false }: { id?: string; text: string | undefined; gentle?: boolean }) {
  if (!text) return null
  return <p id={id} class={gentle ? 'complaint gentle' : 'complaint'}><Icon name="missing" />{text}</p>
}
