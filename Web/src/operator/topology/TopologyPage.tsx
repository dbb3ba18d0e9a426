import { history } from '../live/history'
import { Panel } from '../../design/Panel'
import { Page } from '../shell/Page'
import { Viewed } from '../shell/Viewed'
import { Drawing } from './Drawing'
import { EdgeTable } from './EdgeTable'
import { graphOf } from './graph'

export function TopologyPage() {
  return (
    <Page title="Topology" lead="How requests flow. The wider a line, the more pass; red is the part that fails. A broken red line leads to a store that is away.">
      <Viewed>
        {view => {
          const graph = graphOf(view, type => history.value.get(type)?.at(-1))
          return (
            <>
              <section class="panel" aria-label="Drawing"><div class="scroll"><Drawing graph={graph} /></div></section>
              <Panel title="The same as a table"><EdgeTable graph={graph} /></Panel>
            </>
          )
        }}
      </Viewed>
    </Page>
  )
}
