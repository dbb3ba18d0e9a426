import { words } from '../../words/editor'
import { keyWords } from '../../words/editorKeys'
import { isMac } from '../state/mac'
import { Dialog } from './Dialog'

/** All keys. On a Mac its own names for them. */
export function HelpPanel() {
  const [alt, main] = isMac ? ['⌥', '⌘'] : ['Alt', 'Ctrl']
  const keys: [string[], string][] = [
    [[`${alt} N`], keyWords.add], [[`${alt} Page ↓`, `${alt} Page ↑`], keyWords.step], [[`${alt} ↑`, `${alt} ↓`], keyWords.move], [[`${alt} C`], keyWords.duplicate], [[`${alt} Del`], keyWords.remove],
    [[`${alt} L`], keyWords.list], [[`${alt} P`], keyWords.preview], [[`${main} Z`], keyWords.undo], [[isMac ? '⇧ ⌘ Z' : 'Ctrl Shift Z'], keyWords.redo], [[`${main} S`], keyWords.save],
    [[`${main} Enter`], keyWords.publish], [['Enter'], keyWords.nextOption], [['?'], keyWords.help],
  ]
  return (
    <Dialog title={words.help}>
      <dl class="keys">
        {keys.map(([pressed, does]) => (
          <div key={does}>
            <dt>{pressed.map(one => <kbd key={one}>{one}</kbd>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {isMac && <p class="quiet small">{keyWords.mac}</p>}
    </Dialog>
  )
}
