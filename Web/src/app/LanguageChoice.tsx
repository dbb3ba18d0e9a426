import { app } from '../words/app'
import { changeLanguage, language, languageNames, languages, type Language } from '../words/language'

export function LanguageChoice() {
  return (
    <select class="languages" aria-label={app.language} value={language.value} onChange={event => changeLanguage(event.currentTarget.value as Language)}>
      {languages.map(one => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
    </select>
  )
}
