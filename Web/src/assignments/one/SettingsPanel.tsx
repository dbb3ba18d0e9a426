import type { AssignmentInfo } from '../../contracts/assignments'
import { Panel } from '../../design/Panel'
import { assignments } from '../../words/assignments'
import { figure } from '../../words/numbers'

/** As it was assigned: those who have begun rely on it. */
export function SettingsPanel({ of: { questions, options } }: { of: AssignmentInfo }) {
  const yes = (is: boolean) => (is ? assignments.yes : assignments.no)
  const facts = [
    [assignments.quiz, assignments.questions(questions)],
    [assignments.attempts, figure(options.attempts)],
    [assignments.minutes, options.minutes ? figure(options.minutes) : assignments.unlimited],
    [assignments.feedback, options.feedback === 'closed' ? assignments.whenClosed : assignments[options.feedback]],
    [assignments.questionTimes, yes(options.questionTimes)],
    [assignments.shuffleQuestions, yes(options.shuffleQuestions)],
    [assignments.shuffleOptions, yes(options.shuffleOptions)],
    [assignments.partial, yes(options.partial)],
  ] as const
  return <Panel title={assignments.settings}><dl class="settings">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl></Panel>
}
