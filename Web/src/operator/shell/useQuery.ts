import { go, query } from './place'

/** Filters live in the address: they survive a reload, and a link to them can be sent. */
export function useQuery<K extends string>(...names: readonly K[]) {
  const values = Object.fromEntries(names.map(name => [name, query.value.get(name) ?? ''])) as Record<K, string>
  function change(changes: Partial<Record<K, string>>) {
    const next = new URLSearchParams(query.value)
    for (const [name, value] of Object.entries(changes) as [K, string][]) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }

    go(next.size === 0 ? location.pathname : `${location.pathname}?${next}`, { replace: true })
  }

  return [values, change] as const
}
