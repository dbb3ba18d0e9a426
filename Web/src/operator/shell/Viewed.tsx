import type { ComponentChildren } from 'preact'
import type { SystemView } from '../../contracts/view'
import { Empty } from '../../design/Empty'
import { view } from '../live/view'
import { trouble } from '../live/why'

/** What needs a view of the system, once there is one. */
export function Viewed({ children }: { children: (view: SystemView) => ComponentChildren }) {
  return view.value ? <>{children(view.value)}</> : <Empty title="Waiting for the dashboard">{trouble.value || 'The first view of the system comes within a second of connecting.'}</Empty>
}
