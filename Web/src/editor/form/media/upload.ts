import { bearer } from '../../../account/session'
import type { MediaInfo } from '../../../contracts/authoring'
import type { ProblemDetails } from '../../../contracts/problem'
import type { Answer } from '../../../live/ask'
import { app } from '../../../words/app'

/** Sends a file, and says how much of it has gone, from 0 to 1. Only XMLHttpRequest knows that. */
export async function upload(file: Blob, onProgress: (share: number) => void, stop: AbortSignal): Promise<Answer<MediaInfo>> {
  const headers = { Accept: 'application/json', 'Content-Type': file.type || 'application/octet-stream', ...await bearer() }
  return new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/media')
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value))
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total)
    request.onload = () => resolve(answerOf(request))
    request.onerror = request.onabort = () => resolve({ ok: false, status: 0, message: app.noAnswer })
    stop.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer<MediaInfo> {
  try {
    const body = JSON.parse(responseText) as MediaInfo & ProblemDetails
    return status < 300 ? { ok: true, value: body } : { ok: false, status, message: body.detail ?? body.title ?? app.noAnswer }
  } catch {
    return { ok: false, status, message: app.noAnswer }
  }
}
