import type { BankEntry } from '../../contracts/authoring'
import { FormattedText } from '../../quiz/FormattedText'
import { bank as words } from '../../words/editorBank'
import { kindWords } from '../../words/editorKinds'
import { Icon } from '../icons'
import { solutionText } from './solutionText'

export function BankEntryLine({ entry: { question }, taken, onTake }: { entry: BankEntry; taken: boolean; onTake: () => void }) {
  return (
    <li class="bank-entry">
      <div class="stack tight">
        <p class="quiet small row-facts"><Icon name={question.type} /> {kindWords(question.type).name} {question.tags?.map(tag => <span key={tag} class="tag">{tag}</span>)}</p>
        <FormattedText text={question.text} />
        <p class="quiet small">{solutionText(question)}</p>
      </div>
      <button type="button" class="button" aria-label={words.insertNamed(question.text)} onClick={onTake}><Icon name={taken ? 'good' : 'add'} />{taken ? words.again : words.insert}</button>
    </li>
  )
}
