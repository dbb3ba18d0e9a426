import { useState } from 'preact/hooks'
import { session } from '../account/session'
import { go } from '../app/place'
import type { QuizSummary } from '../contracts/quizzes'
import { Empty } from '../design/Empty'
import { Desk } from '../desk/Desk'
import { app } from '../words/app'
import { desk } from '../words/desk'
import { hosting } from '../words/hosting'
import { library } from '../words/library'
import { listed, made } from './api'
import { troubleInWords } from './inWords'
import { OwnCard } from './OwnCard'
import { SearchField } from './SearchField'
import { usePages } from './usePages'
import { useSettledText } from './useSettledText'

/** All that one has written or may write on; and the samples, to begin with. */
export function LibraryPage() {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState('')
  const search = useSettledText(typed)
  const who = session.value?.name
  const { page, first, more, busy } = usePages<QuizSummary>(async after => {
    const answer = await listed(search, after)
    return answer.ok ? { ok: true, value: { rows: answer.value.quizzes, count: answer.value.count, next: answer.value.next } } : answer
  }, [search, who])

  async function begin() {
    const answer = await made()
    if (answer.ok) go(`/quizzes/${answer.value.id}/edit`)
    else setTrouble(troubleInWords(answer))
  }

  const rows = page?.ok ? page.value.rows : []
  const own = rows.filter(quiz => !quiz.sample)
  const samples = rows.filter(quiz => quiz.sample)
  const actions = (
    <>
      <a class="button" href="/import">{library.bring}</a>
      <button type="button" class="button main" onClick={() => void begin()}>{library.newQuiz}</button>
    </>
  )

  return (
    <Desk title={desk.quizzes} actions={who && actions} needsAccount>
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
      {(own.length > 0 || typed) && <SearchField label={library.searchOwn} value={typed} onChange={setTyped} />}
      {!page && <p role="status" class="quiet">{app.loading}</p>}
      {page && !page.ok && <Empty title={hosting.noQuizzes}><p>{troubleInWords(page)}</p><p><button type="button" class="button" onClick={() => void first()}>{hosting.again}</button></p></Empty>}
      {page?.ok && own.length === 0 && (search
        ? <Empty title={library.noneFound}><p>{library.noneFoundNext}</p></Empty>
        : <Empty title={library.none}><p>{library.noneNext}</p><p class="row centred"><button type="button" class="button main" onClick={() => void begin()}>{library.newQuiz}</button><a class="button" href="/import">{library.bring}</a><a class="button" href="/catalogue">{desk.catalogue}</a></p></Empty>)}
      {own.length > 0 && <ul class="library-cards" aria-label={desk.quizzes}>{own.map(quiz => <OwnCard key={quiz.id} quiz={quiz} />)}</ul>}
      {page?.ok && page.value.next && <p><button type="button" class="button" disabled={busy} onClick={() => void more()}>{library.more}</button></p>}
      {samples.length > 0 && (
        <section class="stack" aria-labelledby="samples">
          <h2 id="samples">{library.samples}</h2>
          <ul class="library-cards">{samples.map(quiz => <OwnCard key={quiz.id} quiz={quiz} />)}</ul>
        </section>
      )}
    </Desk>
  )
}
