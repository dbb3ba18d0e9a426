import { useState } from 'preact/hooks'
import { say } from '../../app/frame'
import { session } from '../../account/session'
import { BankFilters } from '../../library/bank/BankFilters'
import { troubleInWords } from '../../library/inWords'
import '../../library/library.css'
import { WhoAreYou } from '../../desk/WhoAreYou'
import type { BankEntry } from '../../contracts/authoring'
import { bank as words } from '../../words/editorBank'
import { copied } from '../edits'
import { useActions } from '../state/useActions'
import { BankEntryLine } from './BankEntryLine'
import { Dialog } from './Dialog'
import { useBank } from './useBank'

/** Questions that were kept. What is taken from here is a copy, and lives on its own. */
export function BankPanel() {
  const { addAll } = useActions()
  const { filters, setFilters, tags, page, more } = useBank()
  const [taken, setTaken] = useState<readonly string[]>([])

  function take({ id, question }: BankEntry) {
    addAll([copied(question)], `bank ${id}`)
    setTaken([...taken, id])
    say(words.taken)
  }

  return (
    <Dialog title={words.title} class="wide">
      {session.value ? (
        <>
          <BankFilters value={filters} tags={tags} onChange={setFilters} />
          <p role="alert" class="complaint-plain">{page && !page.ok && troubleInWords(page)}</p>
          <p role="status" class="quiet small">{page?.ok && words.found(page.value.count)}</p>
          <ul class="bank-list">{page?.ok && page.value.rows.map(entry => <BankEntryLine key={entry.id} entry={entry} taken={taken.includes(entry.id)} onTake={() => take(entry)} />)}</ul>
          {page?.ok && page.value.next && <button type="button" class="button" onClick={() => void more()}>{words.more}</button>}
        </>
      ) : <WhoAreYou />}
    </Dialog>
  )
}
