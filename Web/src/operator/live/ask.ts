import type { ProblemDetails } from '../../contracts/problem'

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; message: string }

/** One request to the dashboard. Trouble is an answer too, with a sentence for the reader. */
export async function ask<T>(path: string, options: { method?: string; body?: unknown; signal?: AbortSignal } = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, {
      method: options.method ?? 'GET',
      headers: { Accept: 'application/json', ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      credentials: 'same-origin',
    })
    const text = await answer.text()
    return answer.ok ? { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as T } : { ok: false, status: answer.status, message: explain(answer.status, text) }
  } catch (error) {
    if (options.signal?.aborted) throw error
    return { ok: false, status: 0, message: 'The dashboard does not answer. This page tries again by itself.' }
  }
}

function explain(status: number, text: string): string {
  if (status === 404 && !text) return 'This dashboard does not have that.'
  try {
    const problem = JSON.parse(text) as ProblemDetails
    const mistakes = Object.entries(problem.errors ?? {}).map(([field, said]) => `${field}: ${said.join(' ')}`)
    return mistakes.join(' ') || problem.detail || problem.title || `The dashboard answered ${status}.`
  } catch {
    return `The dashboard answered ${status}.`
  }
}
