/** SignalR's JSON protocol, the part that a game needs: aspnetcore, src/SignalR/docs/specs/HubProtocol.md. Each message ends with this. */
export const END = '\x1e'

export const HANDSHAKE = frame({ protocol: 'json', version: 1 })
export const PING = frame({ type: 6 })

export type Incoming =
  | { kind: 'handshake'; error?: string }
  | { kind: 'call'; target: string; given: unknown[] }
  | { kind: 'answer'; id: string; result?: unknown; error?: string }
  | { kind: 'close'; error?: string }
  | { kind: 'other' }

export function frame(message: object): string {
  return JSON.stringify(message) + END
}

export function call(target: string, given: readonly unknown[], id?: string): string {
  return frame({ type: 1, target, arguments: given, invocationId: id })
}

/** One WebSocket message holds one or several whole ones. */
export function read(text: string): Incoming[] {
  return text.split(END).filter(part => part !== '').map(part => interpret(JSON.parse(part) as Raw))
}

interface Raw {
  type?: number
  target?: string
  arguments?: unknown[]
  invocationId?: string
  result?: unknown
  error?: string
}

function interpret(raw: Raw): Incoming {
  switch (raw.type) {
    case undefined: return { kind: 'handshake', error: raw.error }
    case 1: return { kind: 'call', target: raw.target!, given: raw.arguments ?? [] }
    case 3: return { kind: 'answer', id: raw.invocationId!, result: raw.result, error: raw.error }
    case 7: return { kind: 'close', error: raw.error }
    default: return { kind: 'other' }
  }
}
