import { render } from 'preact'
import '../design/design.css'
import 'uplot/dist/uPlot.min.css'
import './operator.css'
import { followTheme } from '../design/theme'
import { loadSession } from './access/access'
import { startClock } from './format/clock'
import { startLive } from './live/view'
import { App } from './shell/App'
import { followLinks } from './shell/place'

followTheme()
followLinks()
startClock()
startLive()
void loadSession()
render(<App />, document.getElementById('app')!)
