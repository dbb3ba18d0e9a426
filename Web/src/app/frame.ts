import { signal } from '@preact/signals'

/** Whether the bar with brand, language and colours is there. A page in a game is full-screen and shows what it needs itself. */
export const bare = signal(false)

/** What a screen reader shall say next. */
export const said = signal('')

/** The same words twice are said twice: the space that is changed makes them new. */
export function say(words: string) {
  said.value = said.peek() === words ? `${words}\u00a0` : words
}
