import type { AlertView } from '../../contracts/alerts'
import { ask } from '../live/ask'

export const acknowledge = (id: string) => ask<AlertView>(`/api/alerts/${encodeURIComponent(id)}/acknowledge`, { method: 'POST' })

/** Silences what is like this one, not only this one: should it end and begin again, nobody is told either. */
export const silence = ({ subject, cause, instance }: AlertView, minutes: number, reason: string) =>
  ask<unknown>('/api/silences', { method: 'POST', body: { subject, cause, instance, minutes, reason } })

export const planMaintenance = (subject: string, from: string, minutes: number, reason: string) =>
  ask<unknown>('/api/maintenance', { method: 'POST', body: { subject: subject || undefined, from: from ? new Date(from).toISOString() : undefined, minutes, reason } })

export const endSilence = (id: string, kind: 'silences' | 'maintenance') => ask<void>(`/api/${kind}/${encodeURIComponent(id)}`, { method: 'DELETE' })

export const deliverAgain = (id: string) => ask<unknown>(`/api/alerts/deliveries/${encodeURIComponent(id)}/retry`, { method: 'POST' })

export const sendTest = () => ask<{ message: string }>('/api/alerts/test', { method: 'POST' })
