import type { FeedbackTime } from '../../contracts/assignments'
import { RadioCards } from '../../design/RadioCards'
import { assignments } from '../../words/assignments'

const choices = [['each', 'each', 'eachHelp'], ['end', 'end', 'endHelp'], ['closed', 'whenClosed', 'closedHelp']] as const

export function FeedbackChoice({ value, onChange }: { value: FeedbackTime; onChange: (value: FeedbackTime) => void }) {
  const options = choices.map(([time, name, help]) => [time, assignments[name], <span class="quiet small">{assignments[help]}</span>] as const)
  return <RadioCards<FeedbackTime> legend={assignments.feedback} name="feedback" value={value} onChange={onChange} options={options} />
}
