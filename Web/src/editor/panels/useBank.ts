import { useState } from 'preact/hooks'
import type { BankEntry } from '../../contracts/authoring'
import { bank, bankTags } from '../../library/bankApi'
import { useLoaded } from '../../library/useLoaded'
import { usePages } from '../../library/usePages'
import { useSettledText } from '../../library/useSettledText'

/** What of the bank fits what is searched for, page by page. */
export function useBank() {
  const [filters, setFilters] = useState({ search: '', tag: '', type: '' })
  const search = useSettledText(filters.search)
  const { answer: tags } = useLoaded(bankTags, [])
  const pages = usePages<BankEntry>(async after => {
    const answer = await bank({ ...filters, search }, after)
    return answer.ok ? { ok: true, value: { rows: answer.value.entries, count: answer.value.count, next: answer.value.next } } : answer
  }, [search, filters.tag, filters.type])

  return { filters, setFilters, tags: tags?.ok ? tags.value.tags : [], ...pages }
}
