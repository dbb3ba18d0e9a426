import type { QuestionType } from '../../contracts/quizzes'
import { form } from '../../words/editorForm'
import { kindWords } from '../../words/editorKinds'
import { quiz } from '../../words/quiz'
import { types } from '../blank'
import { convert } from '../convert'
import { Icon } from '../icons'
import { LONGEST_EXPLANATION, LONGEST_TEXT } from '../rules'
import { noLongerFresh } from '../state/fresh'
import { useEditor } from '../state/useEditor'
import { Answers } from './answers/Answers'
import { MediaField } from './media/MediaField'
import { QuestionActions } from './QuestionActions'
import { TagsField } from './TagsField'
import { TimeAndPoints } from './TimeAndPoints'
import { useSaid } from './useSaid'
import { WritingField } from './WritingField'

/** All that makes up one question, from what is asked to what is said afterwards. */
export function QuestionForm({ at }: { at: number }) {
  const { document, changeQuestion, updateQuestion } = useEditor()
  const { questions, language } = document.value
  const question = questions[at]!
  const said = useSaid(question)

  function left(event: FocusEvent) {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) noLongerFresh()
  }

  return (
    <section class="question-form" aria-label={quiz.question(at + 1, questions.length)} onFocusOut={left}>
      <header class="row between">
        <h2><Icon name={question.type} />{quiz.question(at + 1, questions.length)}</h2>
        <select class="type-choice" aria-label={form.type} value={question.type} onChange={event => changeQuestion(convert(question, event.currentTarget.value as QuestionType), 'type')}>
          {types.map(type => <option key={type} value={type}>{kindWords(type).name}</option>)}
        </select>
      </header>
      <div class="plain-set">
        <WritingField label={question.type === 'slide' ? form.slideText : form.text} name="text" class="question-input" lang={language} longest={LONGEST_TEXT} placeholder={form.textHere} value={question.text} complaint={said('text')} onChange={text => changeQuestion({ ...question, text }, 'text')} />
        <MediaField label={form.media} media={question.media} complaint={said('media')} onChange={(media, what) => updateQuestion(question.id!, now => ({ ...now, media }), what)} />
        <Answers question={question} />
        {question.type !== 'slide' && <TimeAndPoints question={question} />}
        <details class="more" open={Boolean(question.explanation) || undefined}>
          <summary>{question.type === 'slide' ? form.moreSlide : form.more}</summary>
          <div class="stack">
            <WritingField label={question.type === 'slide' ? form.slideMore : form.explanation} name="explanation" lang={language} longest={LONGEST_EXPLANATION} value={question.explanation ?? ''} complaint={said('explanation')} onChange={explanation => changeQuestion({ ...question, explanation: explanation || undefined }, 'explanation')} />
            <TagsField label={form.tags} tags={question.tags} onChange={tags => changeQuestion({ ...question, tags }, 'tags')} />
          </div>
        </details>
      </div>
      <QuestionActions question={question} />
    </section>
  )
}
