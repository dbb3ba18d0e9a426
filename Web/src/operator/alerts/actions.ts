import { ask } from '../live/ask'

export const acknowledge = (id: string) => ask<void>(`/api/alerts/${encodeURIComponent(id)}/acknowledge`, { method: 'POST', body: {} })

export const silence = (id: string, minutes: number) => ask<void>(`/api/alerts/${encodeURIComponent(id)}/silence`, { method: 'POST', body: { minutes } })
