/** Where one wanted to go before one had to say who one is. Only a page of ours: a link could name any address. */
export function nextOf(query: URLSearchParams): string {
  const wanted = query.get('next') ?? ''
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/host'
}

export function signInLink(from: string): string {
  return `/sign-in?${new URLSearchParams({ next: from })}`
}
