import { Desk } from '../../desk/Desk'
import { reports } from '../../words/reports'
import { ReportList } from './ReportList'
import { RetentionPanel } from './RetentionPanel'
import '../reports.css'

export function ReportsPage() {
  return <Desk title={reports.title} needsAccount><ReportList /><RetentionPanel /></Desk>
}
