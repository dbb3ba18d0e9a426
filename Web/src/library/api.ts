import { askAsMe } from '../account/session'
import type { CatalogueOrder, CataloguePage, QuizDraft, QuizFront, QuizShare, QuizShares } from '../contracts/authoring'
import type { ExportFormats, ImportAnswer } from '../contracts/exchange'
import type { QuizDocument, QuizRights, QuizSummaries } from '../contracts/quizzes'
import type { Answer } from '../live/ask'
import { given } from './given'
import { quizHeaders } from './quizKey'

export function listed(search: string, after = ''): Promise<Answer<QuizSummaries>> {
  return askAsMe(`/api/quizzes?${given({ search, after })}`)
}

export function made(document?: QuizDocument): Promise<Answer<QuizDraft>> {
  return askAsMe('/api/quizzes', { method: 'POST', body: { document } })
}

export function deleted(id: string): Promise<Answer<void>> {
  return askAsMe(`/api/quizzes/${id}`, { method: 'DELETE' })
}

export function front(id: string, key?: string): Promise<Answer<QuizFront>> {
  return askAsMe(`/api/quizzes/${id}/front`, { headers: quizHeaders(key) })
}

export function document(id: string, key?: string): Promise<Answer<QuizDocument>> {
  return askAsMe(`/api/quizzes/${id}`, { headers: quizHeaders(key) })
}

export function copied(id: string, key?: string): Promise<Answer<QuizDraft>> {
  return askAsMe(`/api/quizzes/${id}/copy`, { method: 'POST', headers: quizHeaders(key) })
}

export function rated(id: string, stars: number, key?: string): Promise<Answer<QuizFront>> {
  return askAsMe(`/api/quizzes/${id}/rating`, { method: 'PUT', body: { stars }, headers: quizHeaders(key) })
}

export function shown(id: string, isPublic: boolean): Promise<Answer<unknown>> {
  return askAsMe(`/api/quizzes/${id}/visibility`, { method: 'PUT', body: { public: isPublic } })
}

export function shares(id: string): Promise<Answer<QuizShares>> {
  return askAsMe(`/api/quizzes/${id}/shares`)
}

export function shared(id: string, rights: QuizRights): Promise<Answer<QuizShare>> {
  return askAsMe(`/api/quizzes/${id}/shares`, { method: 'POST', body: { rights } })
}

export function unshared(id: string, share: string): Promise<Answer<void>> {
  return askAsMe(`/api/quizzes/${id}/shares/${share}`, { method: 'DELETE' })
}

export function catalogue(wanted: { search: string; language: string; tag: string; order: CatalogueOrder; after: string }): Promise<Answer<CataloguePage>> {
  return askAsMe(`/api/quizzes/catalogue?${given(wanted)}`)
}

export function exportFormats(id: string, key?: string): Promise<Answer<ExportFormats>> {
  return askAsMe(`/api/quizzes/${id}/exports`, { headers: quizHeaders(key) })
}

/** What the file is, the server finds out by itself. */
export function imported(file: File): Promise<Answer<ImportAnswer>> {
  return askAsMe('/api/quizzes/import', { method: 'POST', file, headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) } })
}
