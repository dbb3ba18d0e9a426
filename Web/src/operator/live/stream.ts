import { backoff } from './backoff'

// The server says something each second; a connection that has been silent for this long is dead, whatever TCP believes.
const SILENCE_MS = 6_000

export interface Stream {
  close(): void
}

export interface StreamHandlers<T> {
  onMessage: (message: T) => void
  onTrouble: () => void
}

/**
 * Server-sent events that come back by themselves: a browser's own retry ends at the first answer that is not 200,
 * and does not notice a peer that has frozen.
 */
export function openStream<T>(url: string, event: string, { onMessage, onTrouble }: StreamHandlers<T>, silenceMs = SILENCE_MS): Stream {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function connect() {
    source = new EventSource(url)
    source.addEventListener(event, message => {
      failures = 0
      expectMore()
      onMessage(JSON.parse((message as MessageEvent<string>).data) as T)
    })
    source.addEventListener('error', again)
    expectMore()
  }

  function expectMore() {
    clearTimeout(timer)
    if (silenceMs !== Infinity) timer = setTimeout(again, silenceMs)
  }

  function again() {
    clearTimeout(timer)
    source?.close()
    onTrouble()
    timer = setTimeout(connect, backoff(failures++))
  }

  connect()
  return {
    close() {
      clearTimeout(timer)
      source?.close()
    },
  }
}
