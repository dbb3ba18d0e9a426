import { askAsMe } from '../account/session'
import type { CombinedReport, PlayerPage, QuizReport, ReportFile, ReportKind, ReportList, ReportRetention } from '../contracts/reports'
import { downloaded } from '../library/downloaded'
import { given } from '../library/given'
import type { Answer } from '../live/ask'
import { combinedSearch } from './combined/chosen'

export interface ReportPlace {
  kind: string
  id: string
}

const addressOf = ({ kind, id }: ReportPlace) => `/api/reports/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`

export function listed(search: string, kind: ReportKind | '', after: string): Promise<Answer<ReportList>> {
  return askAsMe(`/api/reports?${given({ search, kind, after })}`)
}

export function report(place: ReportPlace): Promise<Answer<QuizReport>> {
  return askAsMe(addressOf(place))
}

export function playerPage(place: ReportPlace, player: string): Promise<Answer<PlayerPage>> {
  return askAsMe(`${addressOf(place)}/players/${encodeURIComponent(player)}`)
}

export function removeReport(place: ReportPlace): Promise<Answer<void>> {
  return askAsMe(addressOf(place), { method: 'DELETE' })
}

export function removePlayer(place: ReportPlace, player: string): Promise<Answer<void>> {
  return askAsMe(`${addressOf(place)}/players/${encodeURIComponent(player)}`, { method: 'DELETE' })
}

export function combined(chosen: readonly string[]): Promise<Answer<CombinedReport>> {
  return askAsMe(`/api/reports/combined?${combinedSearch(chosen)}`)
}

export function retention(): Promise<Answer<ReportRetention>> {
  return askAsMe('/api/reports/retention')
}

export function keepFor(days: number | undefined): Promise<Answer<ReportRetention>> {
  return askAsMe('/api/reports/retention', { method: 'PUT', body: { days: days ?? null } })
}

export function reportFile(place: ReportPlace, file: ReportFile) {
  return downloaded(`${addressOf(place)}/file?format=${file}`, `quiznet-${place.id}.${file}`)
}

export function combinedFile(chosen: readonly string[], file: ReportFile) {
  return downloaded(`/api/reports/combined/file?format=${file}&${combinedSearch(chosen)}`, `quiznet.${file}`)
}
