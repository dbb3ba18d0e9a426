import { language, type Language } from './language'

// Parameters of an entry are its own business; `any` is what lets each have others.
type Entry = string | ((...given: any[]) => string)

/**
 * Words of one area in all languages: an entry without one of them does not compile. What is read from it is in the language
 * of now, and a page that reads it is drawn anew when somebody chooses another.
 */
export function catalogue<T extends Record<string, Entry>>(entries: { [K in keyof T]: Record<Language, T[K]> }): { readonly [K in keyof T]: T[K] extends string ? string : T[K] } {
  const words = {} as { [K in keyof T]: T[K] extends string ? string : T[K] }
  for (const key in entries) Object.defineProperty(words, key, { enumerable: true, get: () => entries[key][language.value] })
  return words
}
