import { Empty } from '../../design/Empty'
import { Panel } from '../../design/Panel'
import { count, percent } from '../format/numbers'
import { sharesOf } from '../overview/shares'

export function FailuresPanel({ failures }: { failures: Record<string, number> }) {
  const shares = sharesOf(failures).filter(share => share.total > 0)
  return (
    <Panel title="Failed requests by service">
      {shares.length === 0 ? <Empty title="No request has failed" /> : (
        <ul class="distribution">
          {shares.map(share => (
            <li key={share.name}>
              <div class="row between"><strong>{share.name}</strong><span class="number small">{count(share.total)} <span class="quiet">({percent(share.share)})</span></span></div>
              <div class="bar bar-bad" aria-hidden="true"><span style={{ width: `${share.share * 100}%` }} /></div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
