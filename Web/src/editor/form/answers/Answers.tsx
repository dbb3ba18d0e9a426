import type { QuizQuestion } from '../../../contracts/quizzes'
import { AcceptedEditor } from './AcceptedEditor'
import { EstimateEditor } from './EstimateEditor'
import { OptionsEditor } from './OptionsEditor'
import { SliderEditor } from './SliderEditor'
import { TrueOrFalseEditor } from './TrueOrFalseEditor'
import { WordsEditor } from './WordsEditor'

/** What can be answered, and what is right. */
export function Answers({ question }: { question: QuizQuestion }) {
  switch (question.type) {
    case 'single': case 'multiple': case 'order': case 'poll': return <OptionsEditor question={question} />
    case 'true-false': return <TrueOrFalseEditor question={question} />
    case 'slider': return <SliderEditor question={question} />
    case 'estimate': return <EstimateEditor question={question} />
    case 'text': return <AcceptedEditor question={question} />
    case 'cloud': return <WordsEditor question={question} />
    case 'slide': return null
  }
}
