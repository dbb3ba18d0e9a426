import { askAsMe } from '../account/session'
import type { QuizDraft, QuizVersions } from '../contracts/authoring'
import type { QuizDocument } from '../contracts/quizzes'
import { quizHeaders } from '../library/quizKey'

/** What the editor asks for. The key of an edit link goes along, and whoever is signed in asks in their own name. */
export function draftApi(id: string, key: string | undefined) {
  const draft = `/api/quizzes/${encodeURIComponent(id)}/draft`
  const headers = quizHeaders(key)
  const ifMatch = (etag: string) => ({ ...headers, 'If-Match': etag })

  return {
    read: () => askAsMe<QuizDraft>(draft, { headers }),
    save: (document: QuizDocument, etag: string, keepalive = false) => askAsMe<QuizDraft>(draft, { method: 'PUT', body: document, headers: ifMatch(etag), keepalive }),
    publish: (etag: string) => askAsMe<QuizDraft>(`/api/quizzes/${encodeURIComponent(id)}/publish`, { method: 'POST', headers: ifMatch(etag) }),
    versions: () => askAsMe<QuizVersions>(`/api/quizzes/${encodeURIComponent(id)}/versions`, { headers }),
    version: (version: number) => askAsMe<QuizDocument>(`/api/quizzes/${encodeURIComponent(id)}/versions/${version}`, { headers }),
    restore: (version: number, etag: string) => askAsMe<QuizDraft>(`/api/quizzes/${encodeURIComponent(id)}/versions/${version}/restore`, { method: 'POST', headers: ifMatch(etag) }),
  }
}

export type DraftApi = ReturnType<typeof draftApi>
