/** What who teaches loads to assign quizzes and to look back on results. */
export { CombinedPage } from '../reports/combined/CombinedPage'
export { ReportsPage } from '../reports/list/ReportsPage'
export { ReportPage } from '../reports/one/ReportPage'
export { PlayerReportPage } from '../reports/player/PlayerReportPage'
export { AssignmentsPage } from './list/AssignmentsPage'
export { AssignmentPage } from './one/AssignmentPage'
