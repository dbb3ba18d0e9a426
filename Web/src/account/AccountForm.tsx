import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { go, query } from '../app/place'
import { account } from '../words/account'
import { nextOf } from './next'

interface AccountFormProps {
  title: string
  submit: (fields: Record<string, string>) => Promise<string | undefined>
  /** The way to the other form, which is to keep where one wanted to go. */
  other: (search: string) => ComponentChildren
  children: ComponentChildren
}

/** Signing in and signing up differ in their fields only. Afterwards one is where one wanted to go, or hosts. */
export function AccountForm({ title, submit, other, children }: AccountFormProps) {
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const fields = Object.fromEntries([...new FormData(event.currentTarget as HTMLFormElement)].map(([name, value]) => [name, String(value)]))
    setBusy(true)
    const complaint = await submit(fields)
    setBusy(false)
    setTrouble(complaint ?? '')
    if (complaint === undefined) go(nextOf(query.peek()), { replace: true })
  }

  return (
    <div class="page narrow stack">
      <h1>{title}</h1>
      <p class="quiet">{account.lead}</p>
      <form class="panel stack" onSubmit={send}>
        {children}
        <p role="alert" class="tone-bad">{trouble}</p>
        <button class="button main large" disabled={busy}>{busy ? account.busy : title}</button>
      </form>
      <p>{other(location.search)}</p>
    </div>
  )
}
