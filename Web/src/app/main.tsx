import { render } from 'preact'
import '../design/design.css'
import './app.css'
import { followTheme } from '../design/theme'
import { followLanguage } from '../words/language'
import { App } from './App'
import { followLinks } from './place'

followTheme()
followLanguage()
followLinks()
render(<App />, document.getElementById('app')!)
