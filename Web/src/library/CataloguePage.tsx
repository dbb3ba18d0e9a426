import { useState } from 'preact/hooks'
import { go, query } from '../app/place'
import type { CatalogueEntry, CatalogueOrder } from '../contracts/authoring'
import { Empty } from '../design/Empty'
import { Desk } from '../desk/Desk'
import { app } from '../words/app'
import { languageNamed } from '../words/dates'
import { desk } from '../words/desk'
import { hosting } from '../words/hosting'
import { languages } from '../words/language'
import { library } from '../words/library'
import { catalogue } from './api'
import { CatalogueCard } from './CatalogueCard'
import { given } from './given'
import { troubleInWords } from './inWords'
import { SearchField } from './SearchField'
import { usePages } from './usePages'
import { useSettledText } from './useSettledText'

const orders: readonly CatalogueOrder[] = ['fit', 'rating', 'plays', 'newest']

/** What others have published for everybody. What is asked for is in the address. */
export function CataloguePage() {
  const asked = query.value
  const [language, tag, order] = [asked.get('language') ?? '', asked.get('tag') ?? '', asked.get('order') ?? '']
  const [typed, setTyped] = useState(asked.get('search') ?? '')
  const search = useSettledText(typed)
  const { page, first, more, busy } = usePages<CatalogueEntry>(async after => {
    ask({ search })
    const answer = await catalogue({ search, language, tag, order: (order || 'fit') as CatalogueOrder, after })
    return answer.ok ? { ok: true, value: { rows: answer.value.quizzes, count: answer.value.count, next: answer.value.next } } : answer
  }, [search, language, tag, order])

  function ask(change: Record<string, string>) {
    const wanted = given({ search, language, tag, order, ...change })
    if (wanted !== query.peek().toString()) go(wanted ? `/catalogue?${wanted}` : '/catalogue', { replace: true })
  }

  const rows = page?.ok ? page.value.rows : []
  const narrowed = search !== '' || language !== '' || tag !== ''
  return (
    <Desk title={desk.catalogue}>
      <div class="library-filters">
        <SearchField label={library.searchAll} value={typed} onChange={setTyped} />
        <label class="field">{app.language}<select value={language} onChange={event => ask({ language: event.currentTarget.value })}>
          <option value="">{library.anyLanguage}</option>
          {languages.map(one => <option key={one} value={one}>{languageNamed(one)}</option>)}
        </select></label>
        <label class="field">{library.order}<select value={order || 'fit'} onChange={event => ask({ order: event.currentTarget.value === 'fit' ? '' : event.currentTarget.value })}>
          {orders.map(one => <option key={one} value={one}>{library[one]}</option>)}
        </select></label>
      </div>
      {tag && <p class="row"><span class="tag">{tag}</span><button type="button" class="link" onClick={() => ask({ tag: '' })}>{library.everyTag}</button></p>}
      <p role="status" class="quiet">{page ? (page.ok ? narrowed && library.found(page.value.count) : '') : app.loading}</p>
      {page && !page.ok && <Empty title={hosting.noQuizzes}><p>{troubleInWords(page)}</p><p><button type="button" class="button" onClick={() => void first()}>{hosting.again}</button></p></Empty>}
      {page?.ok && rows.length === 0 && (narrowed
        ? <Empty title={library.noneFound}><p>{library.noneFoundNext}</p></Empty>
        : <Empty title={library.emptyCatalogue}><p>{library.emptyCatalogueNext}</p></Empty>)}
      <ul class="library-cards">{rows.map(quiz => <CatalogueCard key={quiz.id} quiz={quiz} choose={chosen => ask({ tag: chosen })} />)}</ul>
      {page?.ok && page.value.next && <p><button type="button" class="button" disabled={busy} onClick={() => void more()}>{library.more}</button></p>}
    </Desk>
  )
}
