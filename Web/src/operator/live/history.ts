import { signal } from '@preact/signals'
import type { SystemView } from '../../contracts/view'
import { append, sampleOf, type Sample } from './samples'

/** Traffic of each type of service since this page was opened, by the gateway's clock. All of it together is under the empty name. */
export const history = signal<ReadonlyMap<string, readonly Sample[]>>(new Map())

export const ALL = ''

export function remember(view: SystemView) {
  if (!view.gateway) return
  const { metrics, at } = view.gateway
  const time = Date.parse(at) / 1_000
  const next = new Map(history.value)
  for (const [type, of] of [...Object.entries(metrics.services), [ALL, metrics.loadBalancer] as const]) {
    const samples = next.get(type) ?? []
    next.set(type, append(samples, sampleOf(of, time, samples.at(-1))))
  }

  history.value = next
}
