import { useEffect } from 'preact/hooks'

/** What the tab is called, and what a screen reader says first of a page. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} · QuizNet` : 'QuizNet'
    return () => void (document.title = 'QuizNet')
  }, [title])
}
