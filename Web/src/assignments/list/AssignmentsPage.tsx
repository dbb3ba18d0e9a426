import { session } from '../../account/session'
import { query } from '../../app/place'
import { Desk } from '../../desk/Desk'
import { assignments } from '../../words/assignments'
import { NewAssignment } from '../making/NewAssignment'
import { AssignmentList } from './AssignmentList'
import '../assignments.css'

/** What one has assigned; with a quiz in the address, or "new", the way to another one. */
export function AssignmentsPage() {
  const quiz = query.value.get('quiz') ?? ''
  if (quiz || query.value.has('new')) return <Desk title={assignments.make} needsAccount><NewAssignment quiz={quiz} /></Desk>
  const make = session.value && <a class="button main" href="/assignments?new=1">{assignments.make}</a>
  return <Desk title={assignments.title} needsAccount actions={make}><AssignmentList /></Desk>
}
