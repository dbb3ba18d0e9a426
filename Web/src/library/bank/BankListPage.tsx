import { useState } from 'preact/hooks'
import { session } from '../../account/session'
import { go } from '../../app/place'
import type { BankEntry } from '../../contracts/authoring'
import { Empty } from '../../design/Empty'
import { Desk } from '../../desk/Desk'
import { app } from '../../words/app'
import { bank as words } from '../../words/bank'
import { desk } from '../../words/desk'
import { hosting } from '../../words/hosting'
import { library } from '../../words/library'
import { made } from '../api'
import { bank, bankTags } from '../bankApi'
import { troubleInWords } from '../inWords'
import { useLoaded } from '../useLoaded'
import { usePages } from '../usePages'
import { useSettledText } from '../useSettledText'
import { BankFilters } from './BankFilters'
import { BankRow } from './BankRow'

// As in Services/Quiz/Quizzes/QuizRules.cs.
const MOST_QUESTIONS = 200

/** Questions that are kept: found by text, tag and type, and put together to a quiz. */
export function BankListPage() {
  const [filters, setFilters] = useState({ search: '', tag: '', type: '' })
  const [chosen, setChosen] = useState<readonly BankEntry[]>([])
  const [trouble, setTrouble] = useState('')
  const search = useSettledText(filters.search)
  const who = session.value?.name
  const { answer: tags, again: tagsAgain } = useLoaded(bankTags, [who])
  const { page, first, more, busy } = usePages<BankEntry>(async after => {
    const answer = await bank({ ...filters, search }, after)
    return answer.ok ? { ok: true, value: { rows: answer.value.entries, count: answer.value.count, next: answer.value.next } } : answer
  }, [search, filters.tag, filters.type, who])

  async function changed() {
    await Promise.all([first(), tagsAgain()])
  }

  async function toQuiz() {
    const answer = await made({ title: words.quizTitle, questions: chosen.map(({ question }) => ({ ...question, id: undefined })) })
    if (answer.ok) go(`/quizzes/${answer.value.id}/edit`)
    else setTrouble(troubleInWords(answer))
  }

  function choose(entry: BankEntry, on: boolean) {
    setChosen(on ? [...chosen, entry] : chosen.filter(({ id }) => id !== entry.id))
  }

  const rows = page?.ok ? page.value.rows : []
  const narrowed = search !== '' || filters.tag !== '' || filters.type !== ''
  return (
    <Desk title={desk.bank} needsAccount actions={who && <a class="button" href="/import">{library.bring}</a>}>
      <p class="quiet">{words.lead}</p>
      {(narrowed || rows.length > 0 || filters.search) && <BankFilters value={filters} tags={tags?.ok ? tags.value.tags : []} onChange={setFilters} />}
      <p role="status" class="quiet">{page ? (page.ok && rows.length > 0 ? words.found(page.value.count) : '') : app.loading}</p>
      {page && !page.ok && <Empty title={hosting.noQuizzes}><p>{troubleInWords(page)}</p><p><button type="button" class="button" onClick={() => void first()}>{hosting.again}</button></p></Empty>}
      {page?.ok && rows.length === 0 && (narrowed
        ? <Empty title={library.noneFound}><p>{library.noneFoundNext}</p></Empty>
        : <Empty title={words.none}><p>{words.noneNext}</p><p><a class="button main" href="/import">{library.bring}</a></p></Empty>)}
      <ul class="bank-rows">{rows.map(entry => <BankRow key={entry.id} entry={entry} chosen={chosen.some(({ id }) => id === entry.id)} choose={on => choose(entry, on)} changed={() => void changed()} />)}</ul>
      {page?.ok && page.value.next && <p><button type="button" class="button" disabled={busy} onClick={() => void more()}>{library.more}</button></p>}
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      {chosen.length > 0 && (
        <div class="bank-bar row">
          <button type="button" class="button main" disabled={chosen.length > MOST_QUESTIONS} onClick={() => void toQuiz()}>{words.toQuiz(chosen.length)}</button>
          {chosen.length > MOST_QUESTIONS && <span>{words.full(MOST_QUESTIONS)}</span>}
        </div>
      )}
    </Desk>
  )
}
