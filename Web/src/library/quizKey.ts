// Where the link to the content leads.
const SKIP = 'content'

/**
 * The key of this browser to a quiz that somebody has shared. It comes in the fragment of a link, which no server sees, and leaves the address bar at once.
 */
export function takeQuizKey(id: string): string | undefined {
  const brought = location.hash.slice(1)
  if (brought && brought !== SKIP) {
    localStorage.setItem(nameOf(id), brought)
    history.replaceState(null, '', location.pathname + location.search)
  }

  return localStorage.getItem(nameOf(id)) ?? undefined
}

export function quizHeaders(key: string | undefined): Record<string, string> {
  return key ? { 'X-Quiz-Key': key } : {}
}

/** What a link to a quiz looks like to whom it is given. */
export function sharedLink(origin: string, id: string, { rights, key }: { rights: string; key: string }): string {
  return `${origin}/quizzes/${id}${rights === 'edit' ? '/edit' : ''}#${key}`
}

function nameOf(id: string) {
  return `quiznet.key.quiz.${id}`
}
