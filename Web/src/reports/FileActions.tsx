import { useState } from 'preact/hooks'
import type { ReportFile } from '../contracts/reports'
import { reports } from '../words/reports'
import { inWords } from './inWords'

const files = [['xlsx', 'Excel'], ['csv', 'CSV'], ['json', 'JSON']] as const satisfies readonly (readonly [ReportFile, string])[]

type Failure = { status: number; message: string }

/** To take away: as files, and on paper. */
export function FileActions({ load }: { load?: (file: ReportFile) => Promise<Failure | undefined> }) {
  const [trouble, setTrouble] = useState('')

  async function fetchFile(file: ReportFile) {
    const failure = await load!(file)
    setTrouble(failure ? inWords(failure) : '')
  }

  return (
    <div class="file-actions no-print">
      {load && (
        <div class="choice" role="group" aria-label={reports.download}>
          {files.map(([file, form]) => <button key={file} type="button" aria-label={reports.downloadAs(form)} onClick={() => void fetchFile(file)}>↓ {form}</button>)}
        </div>
      )}
      <button type="button" class="button" onClick={() => print()}>{reports.print}</button>
      <p role="alert" class={trouble && 'notice bad'}>{trouble}</p>
    </div>
  )
}
