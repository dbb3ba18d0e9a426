import { effect, signal } from '@preact/signals'

export type ThemeChoice = 'system' | 'light' | 'dark'

const KEY = 'quiznet.theme'
const system = matchMedia('(prefers-color-scheme: dark)')
const systemIsDark = signal(system.matches)

export const themeChoice = signal<ThemeChoice>(remembered())

/** Follows the device until somebody chooses; the choice stays in this browser. */
export function followTheme() {
  system.addEventListener('change', () => (systemIsDark.value = system.matches))
  effect(() => {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light'
    localStorage.setItem(KEY, themeChoice.value)
  })
}

export function isDark() {
  return themeChoice.value === 'dark' || (themeChoice.value === 'system' && systemIsDark.value)
}

function remembered(): ThemeChoice {
  const stored = localStorage.getItem(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}
