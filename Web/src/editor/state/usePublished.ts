import { useEffect, useState } from 'preact/hooks'
import type { QuizDocument } from '../../contracts/quizzes'
import { withIds } from '../blank'
import { useEditor } from './useEditor'

/** What is played now, to tell how far the draft is from it. */
export function usePublished(): QuizDocument | undefined {
  const editor = useEditor()
  const { published, version } = editor.draft.value
  const [document, setDocument] = useState<{ of: number; document: QuizDocument }>()

  useEffect(() => {
    if (published === undefined || published === null || document?.of === published) return
    if (published === version) return setDocument({ of: published, document: editor.document.peek() })
    void editor.api.version(published).then(answer => answer.ok && setDocument({ of: published, document: withIds(answer.value) }))
  }, [published])

  return document?.of === published ? document?.document : undefined
}
