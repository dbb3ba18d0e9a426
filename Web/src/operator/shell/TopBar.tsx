import icon from '../../design/icon.svg'
import { ThemeToggle } from '../../design/ThemeToggle'
import { Connection } from './Connection'

export function TopBar() {
  return (
    <header class="top-bar">
      <a class="brand" href="/"><img src={icon} alt="" width="28" height="28" /><span>QuizNet <span class="quiet">operations</span></span></a>
      <div class="row">
        <Connection />
        <ThemeToggle />
      </div>
    </header>
  )
}
