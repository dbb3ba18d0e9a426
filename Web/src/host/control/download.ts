import { save } from '../../library/downloaded'

export type ResultsForm = 'csv' | 'json'

/** Saves the results as a file. The key goes along in a header, so a plain link cannot do it. The trouble, if there was any. */
export async function download(pin: string, key: string, form: ResultsForm): Promise<{ status: number; code?: string; message: string } | undefined> {
  try {
    const answer = await fetch(`/api/games/${pin}/results${form === 'csv' ? '.csv' : ''}`, { headers: { 'X-Game-Key': key } })
    if (!answer.ok) return { status: answer.status, message: answer.statusText, ...await answer.json().catch(() => ({})) }
    save(await answer.blob(), `quiznet-${pin}.${form}`)
    return undefined
  } catch {
    return { status: 0, message: '' }
  }
}
