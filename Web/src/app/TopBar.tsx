import icon from '../design/icon.svg'
import { app } from '../words/app'
import { Colours } from './Colours'
import { LanguageChoice } from './LanguageChoice'

export function TopBar() {
  return (
    <header class="bar">
      <a class="brand" href="/" aria-label={app.home}><img src={icon} alt="" width="28" height="28" /><span>QuizNet</span></a>
      <div class="row">
        <LanguageChoice />
        <Colours />
      </div>
    </header>
  )
}
