import { signal } from '@preact/signals'

export type PanelName = 'add' | 'bank' | 'versions' | 'help' | 'publish'

/** What is open above the editor. */
export const openPanel = signal<PanelName | undefined>(undefined)

export function open(panel: PanelName | undefined) {
  openPanel.value = panel
}
