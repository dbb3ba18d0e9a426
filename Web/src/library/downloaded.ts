import { bearer } from '../account/session'
import { fileNameOf } from './fileName'

interface Failure {
  status: number
  message: string
}

/** Saves an answer as a file. Who asks goes along in a header, so a plain link cannot do it. The server names the file; the trouble, if there was any. */
export async function downloaded(path: string, name: string, headers: Record<string, string> = {}): Promise<Failure | undefined> {
  try {
    const answer = await fetch(path, { headers: { ...headers, ...await bearer() } })
    if (!answer.ok) return { status: answer.status, message: ((await answer.json().catch(() => ({}))) as { detail?: string }).detail ?? answer.statusText }
    save(await answer.blob(), fileNameOf(answer.headers.get('Content-Disposition')) ?? name)
    return undefined
  } catch {
    return { status: 0, message: '' }
  }
}

export function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
