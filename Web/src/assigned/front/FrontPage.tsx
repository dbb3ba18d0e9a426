import type { ComponentChildren } from 'preact'
import { session } from '../../account/session'
import type { AssignedFront } from '../../contracts/assignments'
import { FormattedText } from '../../quiz/FormattedText'
import { assigned } from '../../words/assigned'
import { weekdayAndTime, fromNow } from '../../words/moments'
import { frontFacts } from './frontFacts'
import { MyAnswers } from './MyAnswers'
import { NameForm } from './NameForm'

interface FrontPageProps {
  front: AssignedFront
  notice?: string
  onBegin: (name: string) => Promise<string | undefined>
}

/** What it is, and the way in. */
export function FrontPage({ front, notice, onBegin }: FrontPageProps) {
  const { options, state } = front
  return (
    <div class="page narrow stack front">
      <header class="front-head">
        <p class="front-kind">{assigned.assignment}</p>
        <h1 lang={front.language}>{front.title}</h1>
        {front.description && <FormattedText text={front.description} />}
      </header>
      {notice && <p class="notice warn" role="alert">{notice}</p>}
      <dl class="front-facts">
        {frontFacts(front).map(({ name, value, more }) => <div key={name}><dt>{name}</dt><dd>{value}{more && state === 'open' && <span class="quiet"> {more}</span>}</dd></div>)}
      </dl>
      {state === 'open' && <NameForm timed={options.minutes !== undefined} onBegin={onBegin} />}
      {state === 'scheduled' && options.opensAt && <Shut title={assigned.notYet} lead={assigned.notYetLead(weekdayAndTime(options.opensAt), fromNow(options.opensAt, Date.parse(front.now)))} />}
      {state === 'closed' && <Shut title={assigned.over} lead={`${options.closesAt ? `${assigned.overSince(weekdayAndTime(options.closesAt))} ` : ''}${assigned.overLead}`}>{session.value && <MyAnswers onBegin={onBegin} />}</Shut>}
    </div>
  )
}

function Shut({ title, lead, children }: { title: string; lead: string; children?: ComponentChildren }) {
  return <div class="panel stack tight shut"><h2>{title}</h2><p>{lead}</p>{children}</div>
}
