import { place } from '../app/place'
import type { RouteName } from '../app/routes'
import { desk } from '../words/desk'

const areas: readonly (readonly [path: string, word: 'quizzes' | 'catalogue' | 'bank' | 'assignments' | 'reports' | 'host', pages: readonly RouteName[]])[] = [
  ['/quizzes', 'quizzes', ['library', 'importing']],
  ['/catalogue', 'catalogue', ['catalogue']],
  ['/bank', 'bank', ['bank']],
  ['/assignments', 'assignments', ['assignments', 'assignment']],
  ['/reports', 'reports', ['reports', 'report', 'playerReport', 'combined']],
  ['/host', 'host', ['hosting']],
]

export function DeskNavigation() {
  const here = place.value?.name
  return (
    <nav class="desk-navigation" aria-label={desk.places}>
      <ul>
        {areas.map(([path, word, pages]) => (
          <li key={path}><a href={path} aria-current={here && pages.includes(here) ? 'page' : undefined}>{desk[word]}</a></li>
        ))}
      </ul>
    </nav>
  )
}
