import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import type { QuizFront, QuizShares } from '../../contracts/authoring'
import type { QuizRights } from '../../contracts/quizzes'
import { Panel } from '../../design/Panel'
import { CopyButton } from '../../app/CopyButton'
import { Switch } from '../../design/Switch'
import { quizPage } from '../../words/quizPage'
import { shared, shares, shown, unshared } from '../api'
import { troubleInWords } from '../inWords'
import { sharedLink } from '../quizKey'
import { useLoaded } from '../useLoaded'

const kinds: readonly (readonly [rights: QuizRights, word: 'view' | 'copyRight' | 'editRight'])[] = [['view', 'view'], ['copy', 'copyRight'], ['edit', 'editRight']]

/** Links, each for what it lets others do; and the catalogue, which is for everybody. */
export function SharePanel({ quiz, changed }: { quiz: QuizFront; changed: (quiz: QuizFront) => void }) {
  const [rights, setRights] = useState<QuizRights>('view')
  const [trouble, setTrouble] = useState('')
  const { answer, again } = useLoaded<QuizShares>(() => shares(quiz.id), [quiz.id])

  async function share() {
    const made = await shared(quiz.id, rights)
    setTrouble(made.ok ? '' : troubleInWords(made))
    if (!made.ok) return
    say(quizPage.linkMade)
    await again()
  }

  async function end(id: string) {
    const ended = await unshared(quiz.id, id)
    setTrouble(ended.ok ? '' : troubleInWords(ended))
    if (!ended.ok) return
    say(quizPage.linkEnded)
    await again()
  }

  async function show(isPublic: boolean) {
    const done = await shown(quiz.id, isPublic)
    setTrouble(done.ok ? '' : troubleInWords(done))
    if (done.ok) changed({ ...quiz, public: isPublic })
  }

  return (
    <Panel title={quizPage.share}>
      <div class="stack">
        <Switch label={quizPage.inCatalogue} help={quizPage.inCatalogueHelp} value={quiz.public} onChange={on => void show(on)} />
        <p class="quiet small">{quizPage.shareLead}</p>
        <ul class="shares">
          {answer?.ok && answer.value.shares.map(one => (
            <li key={one.id} class="share">
              <strong>{nameOf(one.rights)}</strong>
              <span class="row">
                <CopyButton text={sharedLink(location.origin, quiz.id, one)} label={quizPage.copyLink} />
                <button type="button" class="button danger" aria-label={quizPage.endLinkOf(nameOf(one.rights))} onClick={() => void end(one.id)}>{quizPage.endLink}</button>
              </span>
            </li>
          ))}
        </ul>
        <div class="share-new">
          <label class="field">{quizPage.newLink}<select value={rights} onChange={event => setRights(event.currentTarget.value as QuizRights)}>
            {kinds.map(([value, word]) => <option key={value} value={value}>{quizPage[word]}</option>)}
          </select></label>
          <button type="button" class="button" onClick={() => void share()}>{quizPage.newLink}</button>
        </div>
        <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      </div>
    </Panel>
  )
}

function nameOf(rights: QuizRights): string {
  return quizPage[kinds.find(([value]) => value === rights)?.[1] ?? 'view']
}
