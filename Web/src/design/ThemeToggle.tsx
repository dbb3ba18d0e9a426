import { themeChoice, type ThemeChoice } from './theme'

const next: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' }
const english: Record<ThemeChoice, string> = { system: 'Device', light: 'Light', dark: 'Dark' }

interface ThemeToggleProps {
  words?: Record<ThemeChoice, string>
  label?: (now: string, next: string) => string
}

export function ThemeToggle({ words = english, label = (now, then) => `Colours: ${now}. Change to ${then}.` }: ThemeToggleProps) {
  const chosen = themeChoice.value
  return (
    <button type="button" class="button plain" onClick={() => (themeChoice.value = next[chosen])} aria-label={label(words[chosen], words[next[chosen]])}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
      {words[chosen]}
    </button>
  )
}
