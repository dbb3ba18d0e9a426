import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../live/ask'

interface Page<T> {
  rows: T[]
  count: number
  next?: string
}

/** A list that goes on: its first page, and more when asked for. */
export function usePages<T>(load: (after: string) => Promise<Answer<Page<T>>>, dependencies: readonly unknown[]) {
  const [page, setPage] = useState<Answer<Page<T>>>()
  const [busy, setBusy] = useState(false)
  const asked = useRef(0)

  async function first() {
    const number = ++asked.current
    const came = await load('')
    if (number === asked.current) setPage(came)
  }

  async function more() {
    if (!page?.ok || !page.value.next || busy) return
    const number = asked.current
    setBusy(true)
    const came = await load(page.value.next)
    setBusy(false)
    if (number === asked.current) setPage(came.ok ? { ok: true, value: { ...came.value, rows: [...page.value.rows, ...came.value.rows] } } : came)
  }

  useEffect(() => void first(), dependencies)
  return { page, setPage, first, more, busy }
}
