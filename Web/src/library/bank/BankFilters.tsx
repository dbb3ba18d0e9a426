import type { QuestionType } from '../../contracts/quizzes'
import { bank } from '../../words/bank'
import { questionTypes } from '../../words/questionTypes'
import type { BankSearch } from '../bankApi'
import { SearchField } from '../SearchField'

interface BankFiltersProps {
  value: BankSearch
  tags: readonly { tag: string; count: number }[]
  onChange: (value: BankSearch) => void
}

export function BankFilters({ value, tags, onChange }: BankFiltersProps) {
  return (
    <div class="library-filters">
      <SearchField label={bank.search} value={value.search} onChange={search => onChange({ ...value, search })} />
      <label class="field">{bank.tag}<select value={value.tag} onChange={event => onChange({ ...value, tag: event.currentTarget.value })}>
        <option value="">{bank.anyTag}</option>
        {tags.map(({ tag, count }) => <option key={tag} value={tag}>{tag} ({count})</option>)}
      </select></label>
      <label class="field">{bank.type}<select value={value.type} onChange={event => onChange({ ...value, type: event.currentTarget.value })}>
        <option value="">{bank.anyType}</option>
        {(Object.keys(questionTypes) as QuestionType[]).map(type => <option key={type} value={type}>{questionTypes[type]}</option>)}
      </select></label>
    </div>
  )
}
