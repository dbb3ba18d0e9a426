import { say } from '../../app/frame'
import { meeting as words } from '../../words/editorMeeting'
import type { Conflict } from '../merge'
import { useEditor } from '../state/useEditor'
import { conflictText, placeText } from './conflictText'
import { settled } from './settled'

/** What both have changed, each as it would be. Mine is in the quiz until theirs is taken. */
export function ConflictChoice({ conflict, at }: { conflict: Conflict; at: number }) {
  const editor = useEditor()
  const { mine, theirs } = conflictText(conflict)

  function decide(side: 'mine' | 'theirs') {
    const next = settled(editor.document.peek(), conflict, side)
    editor.change(next, `conflict ${at}`)
    const meeting = editor.meeting.peek()!
    const conflicts = meeting.conflicts.filter(one => one !== conflict)
    editor.setMeeting(conflicts.length > 0 ? { ...meeting, conflicts } : undefined)
    say(side === 'mine' ? words.keptMine : words.tookTheirs)
  }

  const place = placeText(conflict, editor.document.value)
  return (
    <li class="conflict">
      <h3>{place}</h3>
      <div class="conflict-sides">
        <Side title={words.mine} text={mine} button={words.keepMine} label={`${words.keepMine}: ${place}`} onChoose={() => decide('mine')} />
        <Side title={words.theirs} text={theirs} button={words.takeTheirs} label={`${words.takeTheirs}: ${place}`} onChoose={() => decide('theirs')} />
      </div>
    </li>
  )
}

function Side({ title, text, button, label, onChoose }: { title: string; text: string; button: string; label: string; onChoose: () => void }) {
  return (
    <div class="conflict-side">
      <p class="quiet small">{title}</p>
      <p class="conflict-text">{text || words.nothing}</p>
      <button type="button" class="button" aria-label={label} onClick={onChoose}>{button}</button>
    </div>
  )
}
