import type { ProblemDetails } from '../contracts/problem'
import { app } from '../words/app'

/** Trouble is an answer too: a sentence for people, and for programs the code that the server gave. Status 0: nobody has answered. */
export type Answer<T> = { ok: true; value: T; etag?: string } | { ok: false; status: number; code?: string; message: string; problem?: object }

export interface AskOptions {
  method?: string
  body?: unknown
  /** Sent as it is, instead of a body. */
  file?: Blob
  /** Of a game. */
  key?: string
  headers?: Record<string, string>
  /** It goes out even if the page is being left. */
  keepalive?: boolean
}

/** One request to QuizNet. */
export async function ask<T>(path: string, { method = 'GET', body, file, key, headers, keepalive }: AskOptions = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...(key ? { 'X-Game-Key': key } : {}), ...headers },
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
      credentials: 'same-origin',
      keepalive,
    })
    const text = await answer.text()
    if (answer.ok) return { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as T, etag: answer.headers.get('ETag') ?? undefined }
    return { ok: false, status: answer.status, ...explain(text) }
  } catch {
    return { ok: false, status: 0, message: app.noAnswer }
  }
}

function explain(text: string): { code?: string; message: string; problem?: object } {
  try {
    const problem = JSON.parse(text) as ProblemDetails & { code?: string }
    const mistakes = Object.values(problem.errors ?? {}).flat().join(' ')
    return { problem, code: problem.code, message: mistakes || problem.detail || problem.title || app.noAnswer }
  } catch {
    return { message: app.noAnswer }
  }
}
