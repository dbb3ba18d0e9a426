import { signal } from '@preact/signals'
import type { SystemView } from '../../contracts/view'
import { announceAlerts } from '../alerts/announcements'
import { remember } from './history'
import { openStream } from './stream'
import { askWhy, trouble } from './why'

/** The last that was heard. It stays while the connection is away, with its age. */
export const view = signal<SystemView | undefined>(undefined)
export const heardAt = signal<number | undefined>(undefined)
export const connected = signal(false)

export function startLive() {
  openStream<SystemView>('/api/live', 'view', {
    onMessage(message) {
      announceAlerts(view.value?.alerts, message.alerts)
      remember(message)
      view.value = message
      heardAt.value = Date.now()
      connected.value = true
      trouble.value = ''
    },
    onTrouble() {
      connected.value = false
      void askWhy()
    },
  })
}
