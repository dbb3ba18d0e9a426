import { useEffect, useState } from 'preact/hooks'
import type { LogBatch, LogList, LogView } from '../../contracts/logs'
import { ask } from '../live/ask'
import { openStream } from '../live/stream'
import { addLogs } from './tail'

// The stream says something every 15 seconds, even if it is nothing.
const SILENCE_MS = 40_000

export interface Tail {
  logs: readonly LogView[]
  dropped: number
  message: string
}

const EMPTY: Tail = { logs: [], dropped: 0, message: '' }

/** What there is, then what comes. Paused, what there is stays as it is; going on begins with what there is then. */
export function useTail(search: string, paused: boolean): Tail {
  const [tail, setTail] = useState(EMPTY)

  useEffect(() => setTail(EMPTY), [search])
  useEffect(() => {
    if (paused) return
    const stop = new AbortController()
    const load = () => ask<LogList>(`/api/telemetry/logs?${search}`, { signal: stop.signal }).then(
      answer => setTail(was => answer.ok ? { ...was, message: '', logs: addLogs(was.logs, answer.value.logs) } : { ...was, message: answer.message }),
      () => {})
    const stream = openStream<LogBatch>(`/api/telemetry/logs/live?${search}`, 'logs', {
      onMessage: batch => setTail(was => ({ message: '', dropped: batch.dropped, logs: addLogs(was.logs, batch.logs) })),
      onTrouble: () => void load(),
    }, SILENCE_MS)
    void load()
    return () => {
      stop.abort()
      stream.close()
    }
  }, [search, paused])

  return tail
}
