import { useEffect } from 'preact/hooks'
import { bare } from '../../app/frame'
import { go } from '../../app/place'
import { useTitle } from '../../app/useTitle'
import { readPin } from '../../live/pin'
import { join } from '../../words/join'
import { PinForm } from './PinForm'
import './landing.css'

/** Two ways in, equally near. With a PIN in the address, as in the QR code, the first step is done. */
export function LandingPage({ brought }: { brought: string }) {
  const pin = readPin(brought)
  useTitle(join.promise)
  useEffect(() => {
    bare.value = false
    if (pin) go(`/play/${pin}`, { replace: true })
  }, [pin])

  return (
    <div class="page landing">
      <h1>{join.promise}</h1>
      <div class="ways">
        <section class="panel way" aria-labelledby="way-join">
          <h2 id="way-join">{join.title}</h2>
          <p class="quiet">{join.lead}</p>
          <PinForm brought={pin ? '' : brought} />
        </section>
        <section class="panel way" aria-labelledby="way-host">
          <h2 id="way-host">{join.hostTitle}</h2>
          <p class="quiet">{join.hostLead}</p>
          <a class="button main large" href="/host">{join.host}</a>
          <a class="button large" href="/host?try">{join.trySample}</a>
        </section>
      </div>
      <p class="landing-foot"><a href="/quizzes">{join.write}</a><a href="/test">{join.test}</a></p>
    </div>
  )
}
