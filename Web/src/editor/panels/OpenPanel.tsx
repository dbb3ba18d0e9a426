import { openPanel } from '../state/panels'
import { AddPanel } from './AddPanel'
import { BankPanel } from './BankPanel'
import { HelpPanel } from './HelpPanel'
import { PublishPanel } from './PublishPanel'
import { VersionsPanel } from './VersionsPanel'

export function OpenPanel() {
  switch (openPanel.value) {
    case 'add': return <AddPanel />
    case 'bank': return <BankPanel />
    case 'versions': return <VersionsPanel />
    case 'help': return <HelpPanel />
    case 'publish': return <PublishPanel />
    default: return null
  }
}
