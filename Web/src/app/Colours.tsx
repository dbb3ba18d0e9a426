import { ThemeToggle } from '../design/ThemeToggle'
import { app } from '../words/app'

export function Colours() {
  const words = { system: app.system, light: app.light, dark: app.dark }
  return <ThemeToggle words={words} label={app.colours} />
}
