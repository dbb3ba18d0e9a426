import type { GivenAnswer, QuestionView } from '../../contracts/game'
import { ChooseOne } from './ChooseOne'
import { ChooseSeveral } from './ChooseSeveral'
import { EstimateField } from './EstimateField'
import { OrderList } from './OrderList'
import { SliderField } from './SliderField'
import { TextField } from './TextField'
import { WordFields } from './WordFields'
import './answers.css'

export interface AnswerProps {
  question: QuestionView
  send: (given: GivenAnswer) => void
  /** In a pause: can be looked at and prepared, but not sent. */
  disabled: boolean
}

/** What a question can be answered with. */
export function AnswerFields(properties: AnswerProps) {
  const { question } = properties
  switch (question.type) {
    case 'single': case 'true-false': return <ChooseOne {...properties} />
    case 'multiple': return <ChooseSeveral {...properties} />
    case 'poll': return question.several ? <ChooseSeveral {...properties} /> : <ChooseOne {...properties} />
    case 'order': return <OrderList {...properties} />
    case 'slider': return <SliderField {...properties} />
    case 'estimate': return <EstimateField {...properties} />
    case 'text': return <TextField {...properties} />
    case 'cloud': return <WordFields {...properties} />
    case 'slide': return null
  }
}
