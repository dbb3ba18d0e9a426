/** What who answers alone loads, and players of live games do not. */
export { PracticePage } from '../practice/PracticePage'
export { AssignedPage } from './AssignedPage'
