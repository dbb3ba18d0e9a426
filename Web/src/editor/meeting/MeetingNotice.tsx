import { useEffect } from 'preact/hooks'
import { say } from '../../app/frame'
import { meeting as words } from '../../words/editorMeeting'
import { useEditor } from '../state/useEditor'
import { ConflictChoice } from './ConflictChoice'
import { meetingWords } from './meetingWords'
import './meeting.css'

/** Somebody else has saved meanwhile: what came of it, and what of it has to be decided. */
export function MeetingNotice() {
  const editor = useEditor()
  const meeting = editor.meeting.value
  const text = meeting && meetingWords(meeting, editor.document.value)

  useEffect(() => {
    if (text) say(text)
  }, [text])

  if (!meeting) return null
  return (
    <section class="notice meeting" aria-label={words.title}>
      <div class="row between">
        <h2>{text}</h2>
        {meeting.conflicts.length === 0 && <button type="button" class="button" onClick={() => editor.setMeeting(undefined)}>{words.close}</button>}
      </div>
      {meeting.conflicts.length > 0 && (
        <>
          <p>{words.bothChanged}</p>
          <ul class="conflicts">{meeting.conflicts.map((conflict, at) => <ConflictChoice key={`${conflict.question} ${conflict.part}`} conflict={conflict} at={at} />)}</ul>
        </>
      )}
    </section>
  )
}
