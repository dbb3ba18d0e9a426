import { effect, signal } from '@preact/signals'

export const languages = ['en', 'de', 'es'] as const
export type Language = (typeof languages)[number]

/** Each in its own words, so that whoever reads it finds it. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch', es: 'Español' }

const KEY = 'quiznet.language'

export const language = signal<Language>('en')

/** The first that somebody wants and that is there; English else. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find(one => one === tag.toLowerCase().split('-')[0])
    if (found) return found
  }

  return 'en'
}

/** Only a choice is kept: without one the browser's languages decide each time. */
export function changeLanguage(to: Language) {
  language.value = to
  localStorage.setItem(KEY, to)
}

/** At the start of a page: what somebody has chosen here, or else what the browser prefers. */
export function followLanguage() {
  language.value = chooseLanguage([localStorage.getItem(KEY) ?? '', ...navigator.languages])
  effect(() => void (document.documentElement.lang = language.value))
}
