import { useState } from 'preact/hooks'
import { assigned } from '../../words/assigned'

/** Who has answered with an account sees on each device what came of it. */
export function MyAnswers({ onBegin }: { onBegin: (name: string) => Promise<string | undefined> }) {
  const [trouble, setTrouble] = useState('')

  async function find() {
    if (await onBegin('')) setTrouble(assigned.noneOfMine)
  }

  return (
    <>
      <p><button type="button" class="button" onClick={() => void find()}>{assigned.myAnswers}</button></p>
      <p role="alert" class="trouble">{trouble}</p>
    </>
  )
}
