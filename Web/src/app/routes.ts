import { matchIn } from '../routing/match'

/** The pages of this app. The gateway answers each of these with the same file, index.html. */
export const routes = {
  landing: '/',
  join: '/join',
  play: '/play/:pin',
  hosting: '/host',
  host: '/host/:pin',
  screen: '/screen/:pin',
  signIn: '/sign-in',
  signUp: '/sign-up',
  test: '/test',
  library: '/quizzes',
  quiz: '/quizzes/:id',
  editor: '/quizzes/:id/edit',
  catalogue: '/catalogue',
  importing: '/import',
  bank: '/bank',
  practice: '/practice/:id',
  assignments: '/assignments',
  assignment: '/assignments/:id',
  assigned: '/a/:code',
  reports: '/reports',
  report: '/reports/:kind/:id',
  playerReport: '/reports/:kind/:id/players/:player',
  combined: '/combined',
} as const

export type RouteName = keyof typeof routes

export function match(path: string) {
  return matchIn<RouteName>(routes, path)
}
