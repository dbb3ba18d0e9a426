import type { ComponentChildren } from 'preact'
import { AccountMenu } from '../account/AccountMenu'
import { session } from '../account/session'
import { useTitle } from '../app/useTitle'
import { DeskNavigation } from './DeskNavigation'
import { WhoAreYou } from './WhoAreYou'
import './desk.css'

interface DeskProps {
  title: string
  /** In the language that it is written in, if that is another one than the page's. */
  lang?: string
  /** What can be done with the whole page. */
  actions?: ComponentChildren
  /** Without an account there is nothing to see here. */
  needsAccount?: boolean
  children: ComponentChildren
}

/** A page at which somebody works: where else one can go, who one is, what this is. */
export function Desk({ title, lang, actions, needsAccount = false, children }: DeskProps) {
  useTitle(title)
  return (
    <div class="desk">
      <div class="desk-bar">
        <DeskNavigation />
        <AccountMenu />
      </div>
      <div class="page stack">
        <div class="row between desk-head">
          <h1 lang={lang}>{title}</h1>
          {actions && <div class="row desk-actions">{actions}</div>}
        </div>
        {needsAccount && !session.value ? <WhoAreYou /> : children}
      </div>
    </div>
  )
}
